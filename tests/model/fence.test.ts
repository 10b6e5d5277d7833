import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fenceText } from '../../src/model/fence.ts'
import { readText } from '../../src/model/text.ts'
import { grammar } from '../../src/writing/grammar.ts'

const problemsOf = (mdx: string) => {
  const { text, problems } = readText(mdx, 'x.mdx')
  return text ? fenceText(text, 'x.mdx') : problems
}

test('every component of the folder has a grammar, and the other way round', () => {
  const files = readdirSync('src/writing')
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''))
  assert.deepEqual(files.sort(), Object.keys(grammar).sort())
})

for (const [name, { example }] of Object.entries(grammar)) {
  test(`the example of <${name}> passes`, () => assert.deepEqual(problemsOf(`Words.\n\n${example}\n`), []))
}

const refused = {
  'an import': 'Words.\n\nimport x from "y"\n',
  'an export': 'export const x = 1\n',
  'an expression': 'Words {1 + 1} here.\n',
  'an expression in an attribute': '<Fact id={x} />\n',
  'a spread': '<Detail {...x}>\n\nwords\n\n</Detail>\n',
  'an element of HTML': 'Words <b>bold</b>.\n',
  'a script': '<script>alert(1)</script>\n',
  'an event handler': '<Answer onClick="x">words</Answer>\n',
  'a javascript link': '[words](javascript:alert)\n',
  'a link without a scheme': '[words](//example.org/)\n',
  'a link to a path': '[words](/en/consent/)\n',
  'a component named like a part of the language': '<constructor />\n',
  'a data link': '[words](data:text/html,x)\n',
  'a picture': '![words](https://example.org/x.png)\n',
  code: 'Words `code` here.\n',
  'a first-level heading': '# Words\n',
  'an unknown component': '<Facts id="x" />\n',
  'an unknown attribute': '<Fact ids="x" />\n',
  'a missing attribute': '<Fact />\n',
  'a component in a heading': '## Within <Fact id="x" />\n',
  'words inside what holds none': '<Fact id="x">words</Fact>\n',
  'nothing inside what holds words': '<Answer></Answer>\n',
  'an inline component around two paragraphs': '<Sourced by="x">\n\none\n\ntwo\n\n</Sourced>\n',
  'an unclosed component': '<Answer>\nwords\n',
}
for (const [what, mdx] of Object.entries(refused)) {
  test(`${what} is refused with its line`, () => {
    const [problem] = problemsOf(mdx)
    assert.ok(problem, 'nothing was refused')
    assert.equal(typeof problem.line, 'number')
  })
}

test('a misspelt component gets the name that was meant', () => {
  assert.equal(problemsOf('Words.\n\n<Facts id="x" />\n')[0]?.fix, 'write <Fact>')
  assert.equal(problemsOf('Words.\n\n<Facts id="x" />\n')[0]?.line, 3)
})
