import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openLibrary } from '../../src/model/library.ts'
import { type OpenSite, openSite } from '../support/open-site.ts'

const { languages, guides } = openLibrary()
let site: OpenSite
before(async () => {
  site = await openSite()
})
after(() => site.close())

test('without script: from the first page to a guide, to another language, to the lines, to the way out', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.address}/`)
  await page.click('main a[hreflang="ur"]')
  assert.match(page.url(), /\/ur\/$/)
  await page.click(`main a[href="/ur/consent/"] >> nth=0`)
  assert.equal(await page.textContent('h1'), guides.get('consent')?.words.get('ur')?.title)
  await page.click('details summary >> nth=0')
  assert.ok(await page.isVisible('details[open] > :not(summary)'))
  await page.click('nav a[hreflang="fr-CA"]')
  assert.match(page.url(), /\/fr\/consent\/$/)
  await page.click('.bar a[href="/fr/talk-to-someone/"]')
  assert.ok(await page.isVisible('main a[href^="tel:"] >> nth=0'))
  await page.context().close()
})

test('without script: a printed address without a language lets the reader pick one', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.address}/consent/`)
  for (const { code, name } of languages.values()) assert.ok((await page.textContent(`main a[href="/${code}/consent/"]`))?.includes(name))
  await page.context().close()
})

test('what Leave does without script is said one tap away', async () => {
  const page = await site.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.address}/en/counselling/`)
  await page.click('.foot a[href$="#leave"]')
  assert.match(page.url(), /stay-safe-online\/#leave$/)
  assert.match((await page.textContent('main')) ?? '', /With scripts off it is a plain link[\s\S]*Back returns/)
  await page.context().close()
})
