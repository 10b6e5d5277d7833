import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { pages } from '../support/site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Spaces at line ends weigh nothing once compressed; the rule is about source code.
    'no-trailing-whitespace': 'off',
    // Everything is inline on purpose: one round trip (see src/layouts/Frame.astro).
    'no-inline-style': 'error',
    // A number in a link is kept on one line by its own element.
    'tel-non-breaking': 'off',
    // Titles begin with the site's name and say what the page is; some are longer than search engines show.
    'long-title': 'off',
    // Astro writes attributes such as hidden="" as hidden; both are HTML.
    'attribute-boolean-style': 'off',
  },
})

test('every page is valid HTML', async () => {
  const wrong: string[] = []
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html)
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages) wrong.push(`${address} ${line}:${column} ${ruleId}: ${message}`)
  }
  assert.deepEqual(wrong.slice(0, 20), [])
})
