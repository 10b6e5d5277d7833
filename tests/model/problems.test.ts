import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'astro/zod'
import { describeProblem } from '../../src/model/problems.ts'
import { readYaml } from '../../src/model/yaml-source.ts'

const schema = z.strictObject({
  topic: z.enum(['now', 'care']),
  order: z.number(),
  title: z.string().optional(),
  channels: z.strictObject({ phone: z.array(z.strictObject({ number: z.string() })) }).optional(),
})

const said = (yaml: string) => readYaml(yaml, schema, 'content/x.yaml').problems.map(describeProblem).join('\n')

test('a misspelt key is refused with its line and the word that was meant', () => {
  assert.equal(
    said('topic: now\norder: 1\ntitel: Hello\n'),
    'content/x.yaml:3\n  found:    an unknown key "titel"\n  expected: one of: topic, order, title, channels\n  fix:      rename "titel" to "title"',
  )
})

test('an unknown key deep inside names the block it stands in', () => {
  assert.match(
    said('topic: now\norder: 1\nchannels:\n  phone:\n    - { number: "911", aria: x }\n'),
    /x\.yaml:5\n {2}found: {4}an unknown key "aria" in channels\.phone\.0\n {2}expected: one of: number/,
  )
})

test('a missing key says which line to add', () => {
  assert.equal(
    said('topic: now\n'),
    'content/x.yaml:1\n  found:    no "order"\n  expected: order: a number\n  fix:      add a line "order: ..."',
  )
})

test('a value of the wrong kind is shown with its line', () => {
  assert.equal(
    said('topic: now\norder: first\n'),
    'content/x.yaml:2\n  found:    order is "first"\n  expected: a number\n  fix:      write a number for "order"',
  )
})

test('a value outside a list names the list and the nearest choice', () => {
  assert.equal(
    said('topic: cara\norder: 1\n'),
    'content/x.yaml:1\n  found:    topic is "cara"\n  expected: one of: now, care\n  fix:      write "care"',
  )
})

test('a comma in unquoted text inside braces is explained', () => {
  assert.match(
    said('topic: now\norder: 1\nchannels: { phone: [], some words }\n'),
    /fix: {6}put the text that has a comma or colon in it in quotes/,
  )
})

test('text that is not YAML says where, and how to look', () => {
  assert.match(said('topic: now\norder: "1\n'), /^content\/x\.yaml:[23]\n {2}found: {4}text that is not YAML/)
})

test('an anchor or alias is refused: it can hide text', () => {
  assert.match(said('topic: now\norder: 1\ntitle: &a Hello\n'), /x\.yaml:3\n {2}found: {4}a YAML anchor or alias &a/)
  assert.deepEqual(readYaml('topic: now\norder: 1\ntitle: Q & A *now*\n', schema, 'x').problems, [])
})
