import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../src/model/languages.ts'
import { openLibrary } from '../../src/model/library.ts'
import { hoursInWords } from '../../src/model/service-words.ts'
import { contactsOf, dialAddress, type Service } from '../../src/model/services.ts'

const { services, languages } = openLibrary()
const en = languages.get('en') as Language

test('a tapped number dials the number that is printed', () => {
  assert.equal(dialAddress('tel', '1-866-863-0511'), 'tel:+18668630511')
  assert.equal(dialAddress('tel', '416-597-8808'), 'tel:+14165978808')
  assert.equal(dialAddress('tel', '911'), 'tel:911')
  assert.equal(dialAddress('sms', '686868'), 'sms:686868')
  for (const service of services.values()) {
    for (const { channel, number, address } of contactsOf(service)) {
      if (channel !== 'phone' && channel !== 'text' && channel !== 'tty') continue
      const printed = (number ?? '').replace(/\D/g, '')
      assert.ok(address.replace(/\?.*/, '').replace(/\D/g, '').endsWith(printed), `${service.slug}: ${number} dials ${address}`)
    }
  }
})

test('there are at least thirty services, each with a source', () => {
  assert.ok(services.size >= 30)
  for (const { sources, slug } of services.values()) assert.ok(sources.length > 0, slug)
})

const open = (hours: Service['hours']) => hoursInWords({ hours } as Service, en)

test('hours are said in words', () => {
  assert.equal(open('always'), en.service.hoursAlways)
  assert.equal(open('unknown'), en.service.hoursUnknown)
  assert.match(
    open({ weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '13:00', to: '21:00' }] }),
    /^Monday to Friday: 1\sp\.m\. to 9\sp\.m\.$/,
  )
})

test('a week that runs over Sunday is still one run of days', () => {
  assert.match(open({ weekly: [{ days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri'], from: '16:00', to: '21:30' }] }), /^Sunday to Friday: /)
  assert.match(open({ weekly: [{ days: ['mon', 'wed'], from: '16:00', to: '21:00' }] }), /^Monday and Wednesday: /)
})
