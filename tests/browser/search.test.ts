import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright'
import { openLibrary } from '../../src/model/library.ts'
import { type OpenSite, openSite } from '../support/open-site.ts'

const { languages, guides } = openLibrary()
/** Words that people type, and the guide that helps. */
const queries: Record<string, [words: string, slug: string][]> = {
  en: [
    ['my boss touched me', 'harassment-at-work'],
    ['morning after pill', 'pregnancy-and-infections'],
    ['incognito', 'stay-safe-online'],
  ],
  fr: [
    ['pilule du lendemain', 'pregnancy-and-infections'],
    ['consentement', 'consent'],
  ],
  ur: [
    ['پولیس', 'report-to-police'],
    ['رضامندی', 'consent'],
  ],
}

describe('search', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  const open = async (code: string) => {
    const page = await site.newPage()
    const refused: string[] = []
    const asked: string[] = []
    page.on('console', (message) => /Content Security Policy|Refused/.test(message.text()) && refused.push(message.text()))
    page.on('pageerror', (error) => refused.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.address}/${code}/search/`)
    return { page, refused, asked }
  }
  const search = async (page: Page, words: string) => {
    await page.fill('#words', '')
    await page.waitForFunction(() => !document.querySelector('#results li'))
    await page.fill('#words', words)
    await page.press('#words', 'Enter')
    await page.waitForSelector('#results li')
    return page.locator('#results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  }

  for (const [code, list] of Object.entries(queries)) {
    test(`in ${languages.get(code)?.name}: words that people type find the guide, under the site’s own policy, and are sent nowhere`, async () => {
      const { page, refused, asked } = await open(code)
      assert.equal(asked.length, 1, 'nothing of the search is loaded before it is wanted')
      for (const [words, slug] of list) {
        const found = await search(page, words)
        assert.ok(found.slice(0, 5).includes(`/${code}/${slug}/`), `${words}: ${found}`)
        assert.match((await page.textContent('#found')) ?? '', /\d/)
        const state = await page.evaluate(() =>
          [
            location.href,
            document.title,
            JSON.stringify(history.state),
            JSON.stringify({ ...localStorage, ...sessionStorage }),
            document.cookie,
          ].join(' '),
        )
        assert.ok(!state.includes(words) && !state.includes(encodeURIComponent(words)), state)
      }
      assert.deepEqual(refused, [])
      const sent = asked.map((address) => decodeURIComponent(address)).join('\n')
      for (const [words] of list) assert.ok(!sent.includes(words), words)
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(site.address)),
        [],
      )
      await page.context().close()
    })
  }

  test('results show title and summary, in the language of the page', async () => {
    const { page } = await open('fr')
    await search(page, 'consentement')
    const consent = guides.get('consent')?.words.get('fr')
    const item = page.locator('#results li', { has: page.locator('a[href="/fr/consent/"]') })
    assert.equal(await item.locator('a').textContent(), consent?.title)
    assert.equal(await item.locator('p').textContent(), consent?.summary)
    await page.context().close()
  })

  test('typing alone finds; nothing found says where else to look', async () => {
    const { page } = await open('en')
    await page.locator('#words').pressSequentially('counselling')
    await page.waitForSelector('#results li')
    await page.fill('#words', 'zzzzqqqq')
    await page.waitForFunction((none) => document.getElementById('found')?.textContent === none, languages.get('en')?.search.none)
    assert.ok(await page.isVisible('main a[href="/en/a-z/"]'))
    await page.context().close()
  })

  test('Back from a result opens an empty field', async () => {
    const { page } = await open('en')
    await search(page, 'counselling')
    await page.click('#results a >> nth=0')
    await page.waitForLoadState()
    await page.goBack()
    assert.equal(await page.inputValue('#words'), '')
    assert.equal(await page.locator('#results li').count(), 0)
    await page.context().close()
  })

  test('without script the form leads to A to Z, and the words do not go along', async () => {
    const page = await site.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.address}/en/search/`)
    await page.fill('#words', 'counselling')
    await page.click('form button')
    await page.waitForURL(/a-z/)
    assert.equal(page.url().replace(/\?$/, ''), `${site.address}/en/a-z/`)
    await page.context().close()
  })
})
