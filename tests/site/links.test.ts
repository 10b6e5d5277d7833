import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pages, site } from '../support/site.ts'

const ids = new Map(pages.map(({ address, html }) => [address, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]))

test('every link inside the site leads to a page and a place that are there', () => {
  const broken: string[] = []
  let count = 0
  for (const { address, html } of pages) {
    for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g)) {
      if (/^(https?:|tel:|sms:|mailto:|data:)/.test(href)) continue
      count++
      const [target = '', fragment] = href.split('#')
      const page = target === '' ? address : target
      if (!ids.has(page) && !existsSync(path.join(site, page))) broken.push(`${address}: ${href}`)
      else if (fragment !== undefined && !ids.get(page)?.has(decodeURIComponent(fragment)))
        broken.push(`${address}: ${href} (no such place)`)
    }
  }
  assert.deepEqual(broken, [])
  assert.ok(count > pages.length * 5)
})

test('every link to another site is https, or http where its owner has nothing better', () => {
  const wrong = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<a [^>]*href="(http[^"]*)"/g)]
      .filter(([, href = '']) => !URL.canParse(href))
      .map(([, href]) => `${address}: ${href}`),
  )
  assert.deepEqual(wrong, [])
})

test('no id stands twice on a page', () => {
  for (const { address, html } of pages) {
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    assert.deepEqual(
      all.filter((id, index) => all.indexOf(id) !== index),
      [],
      address,
    )
  }
})

test('every page has the emergency number, someone to talk to, and the way out', () => {
  for (const { address, html } of pages) {
    assert.match(html, /href="tel:911"/, address)
    assert.match(html, /href="\/\w+\/talk-to-someone\/"/, address)
    assert.match(html, /<a class="leave" href="https:\/\//, address)
  }
})

test('what belongs inside a sentence stands inside one: no link to "check" on a line of its own', () => {
  for (const { address, html } of pages) assert.doesNotMatch(html, /<\/(?:p|ul|ol|section|div)> ?<a class="check"/, address)
})
