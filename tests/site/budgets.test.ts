import assert from 'node:assert/strict'
import { get } from 'node:http'
import { after, before, test } from 'node:test'
import { type RunningServer, serveSite } from '../../src/commands/server.ts'
import { brotli } from '../../src/finish/compress.ts'
import { formatWeight } from '../../src/model/format.ts'
import { openLibrary } from '../../src/model/library.ts'
import { pages, site } from '../support/site.ts'

/** Bytes a page may cost: what a server may send in its first round trip (ten segments of 1,460 bytes). */
const most = 14_600
const mostMedian = 9_000
const mostScript = 2_500

let server: RunningServer
before(async () => {
  server = await serveSite(site)
})
after(() => server.close())

/** Bytes of a response as they cross the network: status line, headers, body. */
function received(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${server.address}${address}`, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const headers = response.rawHeaders
        .map((part, index) => part.length + (index % 2 === 0 ? ': '.length : '\r\n'.length))
        .reduce((a, b) => a + b, 'HTTP/1.1 200 OK\r\n\r\n'.length)
      let body = 0
      response.on('data', (chunk: Buffer) => {
        body += chunk.length
      })
      response.on('end', () => resolve(headers + body))
      response.on('error', reject)
    }).on('error', reject)
  })
}

const { guides, languages } = openLibrary()
const own = pages.filter(({ address }) => !address.includes('404'))

test('every page arrives whole within the first round trip', async (context) => {
  const weights = new Map<string, number>()
  for (const { address } of own) weights.set(address, await received(address))
  const heaviest = [...weights].sort(([, a], [, b]) => b - a)
  for (const [address, bytes] of heaviest.slice(0, 8)) context.diagnostic(`${bytes} bytes ${address}`)
  assert.deepEqual(
    heaviest.filter(([, bytes]) => bytes > most),
    [],
  )

  const ofGuides = [...languages.keys()]
    .flatMap((code) => [...guides.keys()].map((slug) => weights.get(`/${code}/${slug}/`) ?? 0))
    .sort((a, b) => a - b)
  const middle = ofGuides.length / 2
  const median = ((ofGuides[Math.ceil(middle) - 1] ?? 0) + (ofGuides[Math.floor(middle)] ?? 0)) / 2
  for (const code of languages.keys()) {
    const each = [...guides.keys()].map((slug) => weights.get(`/${code}/${slug}/`) ?? 0).sort((a, b) => a - b)
    context.diagnostic(`${code}: guides weigh ${each[0]} to ${each.at(-1)} bytes`)
  }
  context.diagnostic(`the median of ${ofGuides.length} guides weighs ${median} bytes`)
  assert.ok(median <= mostMedian, `the median guide weighs ${median} bytes; at most ${mostMedian}`)
})

test('a page says what it weighs, true within five per cent', async () => {
  for (const { address, html } of own) {
    const tag = /<html lang="([^"]+)"/.exec(html)?.[1] ?? ''
    const said = /<span class="weight">([\s\S]*?)<\/span>/.exec(html)?.[1] ?? ''
    const real = await received(address)
    // The page says kilobytes with one decimal, in its language: one of the figures within five per cent has to stand there.
    const near = Array.from(
      { length: Math.floor((real * 1.05) / 100) - Math.ceil((real * 0.95) / 100) + 1 },
      (_, step) => (Math.ceil((real * 0.95) / 100) + step) * 100,
    )
    assert.ok(
      near.some((bytes) => said.includes(formatWeight(bytes, tag))),
      `${address} says "${said}", weighs ${real}`,
    )
  }
})

test('a page asks for nothing else: no file of styles, script, picture or font', () => {
  for (const { address, html } of own) {
    assert.doesNotMatch(
      html,
      /<(img|iframe|video|audio|object|embed|source)\b|<link rel="(stylesheet|preload|modulepreload|prefetch|preconnect)"|<script[^>]*\ssrc=|@import|@font-face/,
      address,
    )
    assert.deepEqual(
      [...html.matchAll(/url\(([^)]*)/g)].filter(([, target = '']) => !/^["']?data:/.test(target)),
      [],
      address,
    )
  }
})

test('a guide carries little script, and needs none', (context) => {
  for (const { address, html } of own.filter(({ address }) => !address.includes('/search/'))) {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('')
    const bytes = brotli(scripts).length
    if (address === '/en/consent/') context.diagnostic(`${bytes} bytes of script in a guide`)
    assert.ok(bytes <= mostScript, `${address}: ${bytes}`)
  }
})
