import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answer } from '../../src/checks/answer.ts'
import type { Check } from '../../src/checks/check.ts'
import { checks } from '../../src/checks/index.ts'
import { listLength } from '../../src/checks/list-length.ts'
import { parity } from '../../src/checks/parity.ts'
import { typedFigures } from '../../src/checks/typed-figures.ts'
import { readLibrary } from '../../src/model/library.ts'
import { type ContentCopy, copyContent } from '../support/content-copy.ts'

function foundBy(check: Check, change: (copy: ContentCopy) => void): string[] {
  using copy = copyContent()
  change(copy)
  return check
    .run(readLibrary(copy.folder).library)
    .map(({ file, line, found }) => `${file.split('/').slice(-2).join('/')}:${line} ${found}`)
}

for (const check of checks)
  test(`our own content passes: ${check.name}`, () =>
    assert.deepEqual(
      foundBy(check, () => {}),
      [],
    ))

const guide = 'guides/consent/en.mdx'
const before = '## What happened comes first'

test('a figure typed in prose is found, in any script’s digits', () => {
  for (const typed of ['10 days', '۱۰ دن', '１０']) {
    assert.match(
      foundBy(typedFigures, (copy) => copy.edit(guide, before, `Within ${typed} of it.\n\n${before}`)).join(),
      /consent\/en\.mdx:\d+ a figure typed in "Within/,
    )
  }
})

test('a figure in a title, a summary or a name of detail is found', () => {
  assert.match(
    foundBy(typedFigures, (copy) => copy.edit(guide, /^title:.*/m, 'title: The 16 rules')).join(),
    /a figure typed in "The 16 rules"/,
  )
  assert.match(
    foundBy(typedFigures, (copy) => copy.edit(guide, /<Detail name="[^"]*"/, '<Detail name="The 16 rules"')).join(),
    /a figure typed in "The 16 rules"/,
  )
})

test('an answer that is missing, late or long is found', () => {
  assert.match(foundBy(answer, (copy) => copy.edit(guide, /<Answer>[\s\S]*<\/Answer>/, 'Words.')).join(), /no <Answer>/)
  assert.match(foundBy(answer, (copy) => copy.edit(guide, '<Answer>', 'Words first.\n\n<Answer>')).join(), /words before the <Answer>/)
  assert.match(
    foundBy(answer, (copy) => copy.edit(guide, '</Answer>', `${'word '.repeat(30)}\n</Answer>`)).join(),
    /an answer of \d+ words/,
  )
})

test('a list of eight is found', () => {
  assert.match(foundBy(listLength, (copy) => copy.edit(guide, before, `${'- words\n'.repeat(8)}\n${before}`)).join(), /a list of 8 items/)
})

test('a translation that drops a component or a heading is found', () => {
  assert.match(
    foundBy(parity, (copy) => copy.edit('guides/consent/fr.mdx', /^<Service id="[\w-]+".*\n/m, '')).join(),
    /consent\/fr\.mdx:.* <Service id="[\w-]+".*> \d times/,
  )
  assert.match(foundBy(parity, (copy) => copy.edit('guides/consent/ur.mdx', /^## .*\n/m, '')).join(), /consent\/ur\.mdx:\d+ headings/)
})
