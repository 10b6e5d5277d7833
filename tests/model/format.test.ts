import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatClock, formatDay, formatValue, formatWeight } from '../../src/model/format.ts'
import type { Language } from '../../src/model/languages.ts'
import { openLibrary } from '../../src/model/library.ts'

const { languages } = openLibrary()
const [en, fr, ur] = ['en', 'fr', 'ur'].map((code) => languages.get(code) as Language) as [Language, Language, Language]

test('a number carries its unit in the reader’s language, in the right plural', () => {
  assert.equal(formatValue({ amount: 72, unit: 'hour' }, en), '72 hours')
  assert.equal(formatValue({ amount: 1, unit: 'hour' }, en), '1 hour')
  assert.match(formatValue({ amount: 72, unit: 'hour' }, fr), /^72\sheures$/)
  assert.match(formatValue({ amount: 1, unit: 'year' }, fr), /^1\san$/)
  assert.equal(formatValue({ amount: 72, unit: 'hour' }, ur), '72 گھنٹے')
})

test('case forms that a language declares are used where they are asked for', () => {
  assert.equal(formatValue({ amount: 72, unit: 'hour' }, ur, 'oblique'), '72 گھنٹوں')
  assert.equal(formatValue({ amount: 10, unit: 'day' }, en, 'adjective'), '10-day')
  assert.equal(formatValue({ amount: 10, unit: 'day' }, en, 'number'), '10')
})

test('ranges, money, percentages and days follow the language', () => {
  assert.equal(formatValue({ from: 4, to: 6, unit: 'week' }, en), '4 to 6 weeks')
  assert.equal(formatValue({ amount: 1000, currency: 'CAD' }, en), '$1,000')
  assert.match(formatValue({ amount: 1000, currency: 'CAD' }, fr), /^1\s000\s\$$/)
  assert.match(formatValue({ amount: 6, unit: 'percent' }, fr), /^6\s%$/)
  assert.equal(formatValue({ date: '2025-06-01' }, en), 'June 1, 2025')
  assert.equal(formatDay('2025-06-01', fr), '1 juin 2025')
})

test('digits in Urdu are the ones on the phone’s keys', () => {
  assert.match(formatValue({ amount: 1234 }, ur), /^1,?234$/)
})

test('times of day are written as the language writes them', () => {
  assert.match(formatClock('19:00', en), /^7\sp\.m\.$/)
  assert.match(formatClock('09:30', fr), /^9\sh\s30$/)
})

test('a page’s weight is said in the language’s own unit', () => {
  assert.equal(formatWeight(8412, 'en-CA'), '8.4 kB')
  assert.match(formatWeight(8412, 'fr-CA'), /^8,4\sko$/)
})
