import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLibrary } from '../../src/model/library.ts'
import { describeProblem } from '../../src/model/problems.ts'
import { type ContentCopy, copyContent } from '../support/content-copy.ts'

/** What the reader of the content says after one change to it. */
function saidAfter(change: (copy: ContentCopy) => void): string {
  using copy = copyContent()
  change(copy)
  return readLibrary(copy.folder).problems.map(describeProblem).join('\n\n').replaceAll(copy.folder, 'content')
}

test('the content as it is has nothing to mend', () =>
  assert.equal(
    saidAfter(() => {}),
    '',
  ))

test('a fact that does not exist is refused, with the one that was meant', () => {
  const said = saidAfter((copy) => copy.edit('guides/after-an-assault/en.mdx', 'id="hiv-pep-window"', 'id="hiv-pep-windo"'))
  assert.match(
    said,
    /content\/guides\/after-an-assault\/en\.mdx:\d+\n {2}found: {4}fact "hiv-pep-windo", which does not exist\n {2}expected: a name from content\/facts\n {2}fix: {6}write "hiv-pep-window"/,
  )
})

test('a fact taken out of the ledger is missed where it is shown', () => {
  assert.match(
    saidAfter((copy) => copy.edit('facts/medicine.yaml', /^hiv-pep-window:/m, 'hiv-pep-limit:')),
    /fact "hiv-pep-window", which does not exist/,
  )
})

test('a service that does not exist is refused', () => {
  assert.match(
    saidAfter((copy) => copy.edit('guides/consent/en.mdx', 'id="independent-legal-advice"', 'id="independent-legal-advise"')),
    /service "independent-legal-advise", which does not exist[\s\S]*write "independent-legal-advice"/,
  )
})

test('a guide that does not exist is refused', () => {
  assert.match(
    saidAfter((copy) => copy.edit('guides/consent/guide.yaml', /related: \[[\w-]+/, 'related: [no-such-guide')),
    /guide\.yaml:\d+\n {2}found: {4}guide "no-such-guide", which does not exist/,
  )
})

test('a guide whose folder is taken away is missed by name', () => {
  assert.match(
    saidAfter((copy) => copy.remove('guides/talk-to-someone')),
    /guide "talk-to-someone", which does not exist/,
  )
})

test('a missing guide.yaml says what to do', () => {
  assert.match(
    saidAfter((copy) => copy.remove('guides/consent/guide.yaml')),
    /content\/guides\/consent\/guide\.yaml\n {2}found: {4}no such file/,
  )
})

test('a head without a title is refused with its line', () => {
  assert.match(
    saidAfter((copy) => copy.edit('guides/consent/en.mdx', /^title:.*\n/m, '')),
    /content\/guides\/consent\/en\.mdx:2\n {2}found: {4}no "title"/,
  )
})

test('a value that a fact does not have names the ones it has', () => {
  assert.match(
    saidAfter((copy) =>
      copy.edit('guides/time-off-work/en.mdx', 'id="esa-leave-length" value="days"', 'id="esa-leave-length" value="months"'),
    ),
    /value "months" of "esa-leave-length", which does not exist\n {2}expected: value="\.\.\." with one of: days, weeks/,
  )
})

test('a medium fact without anybody to check with is refused', () => {
  assert.match(
    saidAfter((copy) => copy.edit('facts/work.yaml', /^ {2}checkWith:.*\n/m, '')),
    /facts\/work\.yaml:\d+[\s\S]*whom to check with/,
  )
})

test('a day that is not in the calendar is refused', () => {
  assert.match(
    saidAfter((copy) => copy.edit('facts/medicine.yaml', /recheck: \d{4}-\d\d-\d\d/, 'recheck: 2027-02-30')),
    /recheck is "2027-02-30"\n {2}expected: a day that exists/,
  )
})

test('a word of the interface that a language lacks is refused in that language’s file', () => {
  assert.match(
    saidAfter((copy) => copy.edit('languages/fr.yaml', /^ {2}leave:.*\n/m, '')),
    /content\/languages\/fr\.yaml:\d+\n {2}found: {4}no "leave" in frame/,
  )
})

test('a {place} lost in translation is refused', () => {
  assert.match(
    saidAfter((copy) => copy.edit('languages/fr.yaml', /^( {2}weight:.*)\{size\}/m, '$1')),
    /\{places\} "" in frame\.weight\n {2}expected: "size"/,
  )
})

test('the same fact twice is refused, with both places', () => {
  assert.match(
    saidAfter((copy) =>
      copy.edit(
        'facts/online.yaml',
        /$/,
        '\nhiv-pep-window:\n  label: { en: x }\n  statement: { en: x }\n  jurisdiction: canada\n  confidence: high\n  sources: [{ name: x, dated: undated, read: { how: copy, on: 2026-11-22 } }]\n  recheck: 2027-01-01\n',
      ),
    ),
    /a second fact "hiv-pep-window"/,
  )
})

test('a folder whose name is taken, or cannot be an address, is refused', () => {
  const renamed = (to: string) =>
    saidAfter((copy) => {
      copy.copy('guides/consent', `guides/${to}`)
    })
  assert.match(renamed('services'), /found: {4}a folder named "services"\n {2}expected: a name that no other page has/)
  assert.match(renamed('about'), /a folder named "about"/)
  assert.match(renamed('fr'), /a folder named "fr"/)
  assert.match(renamed('Two Words'), /a folder named "Two Words"\n {2}expected: small letters, digits and hyphens/)
})

test('words in a language that does not exist are refused', () => {
  assert.match(
    saidAfter((copy) => copy.copy('guides/consent/fr.mdx', 'guides/consent/fe.mdx')),
    /consent\/fe\.mdx:1\n {2}found: {4}language "fe", which does not exist/,
  )
})

test('taking away a list or a language that everything needs says which file is missing', () => {
  assert.match(
    saidAfter((copy) => copy.remove('topics.yaml')),
    /content\/topics\.yaml\n {2}found: {4}no such file/,
  )
  assert.match(
    saidAfter((copy) => copy.remove('languages/en.yaml')),
    /languages\/en\.yaml\n {2}found: {4}no source language/,
  )
  assert.match(
    saidAfter((copy) => copy.remove('pages')),
    /content\/pages\n {2}found: {4}no such folder/,
  )
  assert.match(
    saidAfter((copy) => copy.remove('pages/about')),
    /page "about", which does not exist/,
  )
})
