import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanguage } from '../../src/model/addresses.ts'
import { isDay } from '../../src/model/day.ts'
import type { Fact } from '../../src/model/facts.ts'
import { overdue } from '../../src/model/freshness.ts'
import { headingIds } from '../../src/model/heading-ids.ts'
import { fill, placesOf } from '../../src/model/languages.ts'
import { openLibrary } from '../../src/model/library.ts'
import { groupSources } from '../../src/model/source-groups.ts'
import type { Text } from '../../src/model/text.ts'
import { chooseWords } from '../../src/model/words.ts'

const library = openLibrary()

test('a fact is overdue the day after its day, not on it', () => {
  const days = [...library.facts.values()].map(({ recheck }) => recheck).sort()
  const [first = ''] = days
  assert.equal(overdue(library, first).length, 0)
  const next = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10)
  assert.ok(overdue(library, next).every(({ recheck }) => recheck === first))
  assert.ok(overdue(library, next).length > 0)
})

test('overdue facts warn, and stop nothing', (context) => {
  const late = overdue(library, new Date().toISOString().slice(0, 10))
  if (late.length > 0) context.diagnostic(`${late.length} facts and services are past their day to be checked again (npm run freshness)`)
})

test('the same page in another language keeps its path and nothing else', () => {
  assert.equal(inLanguage('/en/consent/', 'en', 'ur'), '/ur/consent/')
  assert.equal(inLanguage('/en/', 'en', 'fr'), '/fr/')
  assert.equal(inLanguage('/consent/', 'en', 'fr'), '/fr/consent/')
  assert.equal(inLanguage('/', 'en', 'fr'), '/fr/')
  assert.equal(inLanguage('/404.html', 'en', 'fr'), '/fr/')
})

test('days are days of the calendar', () => {
  assert.ok(isDay('2028-02-29'))
  for (const wrong of ['2027-02-29', '2027-2-1', '2027-13-01', 'soon']) assert.equal(isDay(wrong), false, wrong)
})

test('headings that say the same get ids of their own', () => {
  const text = { headings: ['What it costs', 'What it costs', 'کیا'].map((words) => ({ words, depth: 2, line: 1 })) } as Text
  assert.deepEqual(headingIds(text), ['what-it-costs', 'what-it-costs-2', 'کیا'])
})

test('words fall back to the source language and say so', () => {
  assert.deepEqual(chooseWords({ en: 'Hello', fr: 'Bonjour' }, 'fr', 'en'), { text: 'Bonjour', language: 'fr' })
  assert.deepEqual(chooseWords({ en: 'Hello' }, 'ur', 'en'), { text: 'Hello', language: 'en' })
})

test('places in texts are filled, and a missing value shows', () => {
  assert.equal(fill('Call {number}', { number: '911' }), 'Call 911')
  assert.equal(fill('Call {number}', {}), 'Call {number}')
  assert.deepEqual(placesOf('{b} and {a} and {b}'), ['a', 'b'])
})

test('what is due first stands first, bodies are named once, and the same remark is made once', () => {
  const fact = (id: string, name: string, recheck: string, service?: string) =>
    ({
      id,
      recheck,
      sources: [{ name, dated: 'undated', read: { how: 'copy', on: '2026-11-22' } }],
      ...(service ? { checkWith: { service } } : {}),
    }) as Fact
  const groups = groupSources([
    fact('a', 'x', '2027-05-01', 's'),
    fact('b', 'y', '2027-01-01', 's'),
    fact('c', 'x', '2027-05-01', 's'),
    fact('d', 'z', '2027-05-01'),
  ])
  assert.deepEqual(
    groups.map(({ recheck, names, remarks }) => [
      recheck,
      names,
      remarks.map(({ id, facts }) => `${id}: ${facts.map((one) => one.id).join(' ')}`),
    ]),
    [
      ['2027-01-01', ['y'], ['s1: b']],
      ['2027-05-01', ['x', 'z'], ['s2: a c']],
    ],
  )
})
