import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type RunningServer, serveSite } from '../../src/commands/server.ts'
import { contentPolicy } from '../../src/finish/policy.ts'
import { pages, site } from '../support/site.ts'

let server: RunningServer
before(async () => {
  server = await serveSite(site)
})
after(() => server.close())

const expected = {
  'strict-transport-security': /max-age=\d{8}/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'permissions-policy': /camera=\(\).*unload=\(self\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'cache-control': /^private, max-age=\d{1,3}$/,
  'content-security-policy': /^default-src 'none'; .*frame-ancestors 'none'$/,
}

test('every kind of page and file is served with the headers of the host’s file', async () => {
  for (const path of [
    '/',
    '/en/',
    '/ur/consent/',
    '/consent/',
    '/en/search/',
    '/pagefind/pagefind.js',
    '/nothing-here/',
    '/sitemap-0.xml',
  ]) {
    const { headers, status } = await fetch(server.address + path)
    assert.equal(status, path === '/nothing-here/' ? 404 : 200)
    for (const [name, value] of Object.entries(expected)) assert.match(headers.get(name) ?? '', value, `${path} ${name}`)
  }
})

test('one policy serves every page: short, strict, and with the hash of each block', () => {
  const policy = contentPolicy(pages)
  assert.ok(policy.length < 1500)
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/)
  for (const { html, address } of pages) {
    for (const [, code = ''] of html.matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g))
      assert.ok(policy.includes(createHash('sha256').update(code).digest('base64')), address)
  }
})

test('a second style block, a style attribute or a script in a file stops the build', () => {
  const page = (html: string) => [{ file: 'x', address: '/x/', html }]
  assert.throws(() => contentPolicy(page('<style>a{}</style><style>b{}</style>')), /2 different style blocks/)
  assert.throws(() => contentPolicy(page('<p style="x">')), /a style attribute/)
  assert.throws(() => contentPolicy(page('<script src="/x.js"></script>')), /a script in a file of its own/)
})

test('the page that is not there helps in every language', async () => {
  const text = await (await fetch(`${server.address}/en/nothing/`)).text()
  for (const part of ['href="/en/"', 'href="/fr/"', 'href="/ur/"', 'lang="fr-CA"', 'lang="ur" dir="rtl"', 'tel:911'])
    assert.ok(text.includes(part), part)
})
