import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../../src/model/guides.ts'
import { readLibrary } from '../../src/model/library.ts'
import { passagesOf, translationStatus } from '../../src/model/translations.ts'
import { copyContent } from '../support/content-copy.ts'

const wordsIn = (folder: string, slug = 'consent') => readLibrary(folder).library.guides.get(slug)?.words as Map<string, Written>

test('a translation that was confirmed against its source is current', () => {
  const words = wordsIn('content')
  assert.equal(translationStatus(words.get('en'), words.get('fr')).state, 'current')
  assert.equal(translationStatus(words.get('en'), words.get('en')).state, 'source')
  assert.equal(translationStatus(words.get('en'), undefined).state, 'missing')
})

test('one changed sentence of the source shows as one passage behind', () => {
  using copy = copyContent()
  copy.edit('guides/consent/en.mdx', '## What happened comes first', '## What happened stands first')
  const words = wordsIn(copy.folder)
  const status = translationStatus(words.get('en'), words.get('fr'))
  assert.equal(status.state, 'behind')
  assert.ok(status.state === 'behind' && status.changed.length === 1 && status.removed === 1)
  assert.equal(status.changed[0]?.words, '## What happened stands first')
})

test('white space, aliases and the values of facts do not put a translation behind', () => {
  using copy = copyContent()
  copy.edit('guides/consent/en.mdx', /^aliases:/m, 'aliases: # more to come')
  copy.edit('guides/consent/en.mdx', '## What happened comes first', '##   What happened comes first')
  const before = passagesOf(wordsIn('content').get('en') as Written).map(({ hash }) => hash)
  const after = passagesOf(wordsIn(copy.folder).get('en') as Written).map(({ hash }) => hash)
  assert.deepEqual(after, before)
})
