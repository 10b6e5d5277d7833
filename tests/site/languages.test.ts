import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { openLibrary } from '../../src/model/library.ts'
import { site as settings } from '../../src/site.ts'
import { codeOf, pages, site } from '../support/site.ts'

const { languages, guides, services, pages: sitePages } = openLibrary()
const codes = [...languages.keys()]
const addresses = new Set(pages.map(({ address }) => address))
/** Codes of the languages in which the words of this page exist. */
const translatedInto = (address: string): string[] => {
  const [, slug = '', inner] = address.split('/').filter(Boolean)
  const words = inner ? undefined : (guides.get(slug)?.words ?? sitePages.get(slug)?.words)
  return words ? codes.filter((code) => words.has(code)) : codes
}
const alternates = (html: string) =>
  new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, tag = '', href = '']) => [
      tag,
      new URL(href).pathname,
    ]),
  )

test('every page stands in every language', () => {
  for (const code of codes) {
    for (const page of [
      '',
      'a-z/',
      'services/',
      'search/',
      'about/',
      'accessibility/',
      ...new Set([...guides.values()].map(({ topic }) => `topics/${topic}/`)),
      ...[...guides.keys()].map((slug) => `${slug}/`),
      ...[...services.keys()].map((slug) => `services/${slug}/`),
    ]) {
      assert.ok(addresses.has(`/${code}/${page}`), `/${code}/${page}`)
    }
  }
})

test('every guide has an address without a language that offers each of them', () => {
  for (const slug of guides.keys()) {
    const html = pages.find(({ address }) => address === `/${slug}/`)?.html ?? ''
    for (const code of codes) assert.ok(html.includes(`href="/${code}/${slug}/"`), `${slug} ${code}`)
  }
})

test('a page says which language it is in, and which way it runs', () => {
  for (const { address, html } of pages) {
    const language = languages.get(codeOf(address, codes) ?? settings.sourceLanguage)
    assert.ok(html.includes(`<html lang="${language?.tag}" dir="${language?.direction}"`), address)
  }
})

test('translations name each other, each as the others do', () => {
  const byAddress = new Map(pages.map((page) => [page.address, alternates(page.html)]))
  for (const { address, html } of pages) {
    if (!codeOf(address, codes) || html.includes('content="noindex"')) continue
    const own = byAddress.get(address) ?? new Map()
    assert.deepEqual(
      new Set([...own.keys()].filter((tag) => tag !== 'x-default')),
      new Set(translatedInto(address).map((code) => languages.get(code)?.tag)),
      address,
    )
    for (const [tag, other] of own) {
      assert.ok(addresses.has(other), `${address} names ${other}`)
      if (tag !== 'x-default') assert.deepEqual(byAddress.get(other), own, `${address} and ${other}`)
    }
  }
})

test('every page leads to itself in every other language, without script', () => {
  for (const { address, html } of pages) {
    const code = codeOf(address, codes)
    if (!code) {
      // A page of no particular language leads to its words, or to the front page, in each.
      for (const other of codes) assert.match(html, new RegExp(`href="/${other}/`), `${address} to ${other}`)
      continue
    }
    for (const other of codes.filter((each) => each !== code))
      assert.ok(html.includes(`href="${address.replace(`/${code}/`, `/${other}/`)}"`), `${address} to ${other}`)
  }
})

test('every page has a canonical address and a title of its own that begins with the site’s name', () => {
  const titles = new Map<string, string>()
  for (const { address, html } of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    assert.ok(title.startsWith(`${settings.name}: `), `${address}: ${title}`)
    const written = translatedInto(address)
    const own = codeOf(address, codes)
    const canonical = own && !written.includes(own) ? address.replace(`/${own}/`, `/${settings.sourceLanguage}/`) : address
    assert.equal(/<link rel="canonical" href="([^"]+)">/.exec(html)?.[1], new URL(canonical, settings.address).href)
    const key = `${codeOf(address, codes) ?? ''} ${title}`
    assert.equal(titles.get(key), undefined, `${address} and ${titles.get(key)} are both "${title}"`)
    titles.set(key, address)
  }
})

test('the sitemap lists what search engines may list, with its translations, and nothing else', () => {
  const xml = readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8')
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, href = '']) => new URL(href).pathname)
  const wanted = pages.filter(({ html }) => !html.includes('content="noindex"')).map(({ address }) => address)
  assert.deepEqual(listed.sort(), wanted.sort())
  const consent = xml.split('<url>').find((entry) => entry.includes('/en/consent/</loc>')) ?? ''
  for (const { tag, code } of [...languages.values()].filter((language) => translatedInto('/en/consent/').includes(language.code)))
    assert.ok(consent.includes(`hreflang="${tag}" href="${settings.address}/${code}/consent/"`), tag)
  assert.match(readFileSync(path.join(site, 'robots.txt'), 'utf8'), /Sitemap: .*sitemap-index\.xml/)
})

test('structured data is JSON that says what the page is', () => {
  for (const [slug, { reviews }] of guides) {
    const html = pages.find(({ address }) => address === `/en/${slug}/`)?.html ?? ''
    const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null')
    assert.equal(data.inLanguage, 'en-CA')
    assert.equal(
      data.lastReviewed,
      reviews
        .map(({ on }) => on)
        .sort()
        .at(-1),
      'only a real review is named',
    )
  }
})
