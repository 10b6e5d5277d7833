import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright'
import { openLibrary } from '../../src/model/library.ts'
import { site as settings } from '../../src/site.ts'
import { type OpenSite, openSite } from '../support/open-site.ts'
import { pages } from '../support/site.ts'

const { languages, guides, front } = openLibrary()
const codes = [...languages.keys()]
/** One page of each kind in each language, and every guide. */
const kinds = codes.flatMap((code) =>
  [
    '',
    'a-z/',
    'services/',
    'search/',
    'about/',
    'accessibility/',
    'topics/care/',
    'services/kids-help-phone/',
    'consent/sources/',
    ...[...guides.keys()].map((slug) => `${slug}/`),
  ].map((path) => `/${code}/${path}`),
)

let site: OpenSite
before(async () => {
  site = await openSite()
})
after(() => site.close())

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('on any screen', () => {
  test('no page scrolls sideways at 320 px, which is also a desktop at four times its size', async () => {
    const page = await site.newPage({ viewport: { width: 320, height: 256 } })
    for (const { address } of pages) {
      await page.goto(site.address + address)
      assert.ok((await sideways(page)) <= 0, address)
    }
    await page.context().close()
  })

  test('with letters twice as large no page scrolls sideways and no words are cut off', async () => {
    const page = await site.newPage({ viewport: { width: 640, height: 640 } })
    for (const address of kinds) {
      await page.goto(site.address + address)
      await page.addStyleTag({ content: 'html{font-size:225%!important}' }).catch(() => {})
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%'
      })
      assert.ok((await sideways(page)) <= 0, address)
    }
    await page.context().close()
  })

  test('the crisis lines stand within the first screen of a small phone, in every language', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    for (const code of codes) {
      await page.goto(`${site.address}/${code}/`)
      const links = await page.locator('.lines a').all()
      assert.equal(links.length, front.lines.length)
      for (const link of links) {
        const box = await link.boundingBox()
        assert.ok(box && box.y + box.height <= 640, `${code}: ${await link.textContent()} ends at ${box && box.y + box.height}`)
      }
    }
    await page.context().close()
  })

  test('everything to tap outside a sentence is at least 44 by 44', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    for (const address of kinds) {
      await page.goto(site.address + address)
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.bar a, .top a, .foot li a, .rows > li > a, .contacts a, .name a, summary, button, input, .choices a',
          ),
        ].flatMap((target) => {
          const { width, height } = target.getBoundingClientRect()
          return height >= 44 && width >= 44 ? [] : `${target.textContent} ${width}x${height}`
        }),
      )
      assert.deepEqual(small, [], address)
    }
    await page.context().close()
  })
})

describe('the way out', () => {
  test('is first in the order of Tab after the skip link, large, and never covered', async () => {
    for (const viewport of [
      { width: 320, height: 256 },
      { width: 360, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const page = await site.newPage({ viewport })
      for (const address of ['/en/consent/', '/ur/consent/', '/fr/search/', '/404.html']) {
        await page.goto(site.address + address)
        await page.keyboard.press('Tab')
        assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip')
        await page.keyboard.press('Tab')
        assert.equal(await page.evaluate(() => document.activeElement?.className), 'leave')
        for (const share of [0, 0.5, 1]) {
          await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share)
          const box = await page.locator('.leave').boundingBox()
          assert.ok(
            box && box.y >= 0 && box.y < 60 && box.height >= 44 && box.width >= 44 && box.x >= 0 && box.x + box.width <= viewport.width,
            `${address} ${JSON.stringify(box)}`,
          )
          const onTop = await page.evaluate(
            ({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height / 2)?.className,
            box,
          )
          assert.equal(onTop, 'leave', address)
        }
      }
      await page.context().close()
    }
  })

  test('a place that a link or the keyboard leads to is not hidden under the bar', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(`${site.address}/en/stay-safe-online/#leave`)
    const [bar, heading] = await Promise.all([
      page.locator('.bar').boundingBox(),
      page.locator('#what-the-leave-button-does').boundingBox(),
    ])
    assert.ok(bar && heading && heading.y >= bar.y + bar.height, JSON.stringify([bar, heading]))
    await page.context().close()
  })
})

describe('right to left', () => {
  test('numbers stay left to right in Urdu, and the page runs the other way', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(`${site.address}/ur/talk-to-someone/`)
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'rtl')
    const turned = await page
      .locator('a[href^="tel:"], a[href^="sms:"]')
      .evaluateAll((links) =>
        links
          .filter((link) => /\d-\d/.test(link.textContent ?? '') && getComputedStyle(link.querySelector('bdi') ?? link).direction !== 'ltr')
          .map((link) => link.textContent),
      )
    assert.deepEqual(turned, [])
    await page.context().close()
  })
})

describe('by the reader’s own clock and printer', () => {
  test('a fact past its day is shown as overdue, and not a day before', async () => {
    for (const [now, shown] of [
      ['2026-11-23', false],
      ['2031-01-01', true],
    ] as const) {
      const page = await site.newPage()
      await page.clock.setFixedTime(now)
      for (const code of codes) {
        await page.goto(`${site.address}/${code}/consent/`)
        assert.equal(await page.isVisible(`text=${languages.get(code)?.guide.overdueNotice}`), shown, `${code} ${now}`)
        assert.equal(await page.isVisible('.standing [data-due] >> nth=0'), shown)
      }
      await page.context().close()
    }
  })

  test('print leaves the way out and the menus away, keeps addresses and numbers, and says when it was printed', async () => {
    const page = await site.newPage()
    await page.goto(`${site.address}/en/talk-to-someone/`)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    for (const gone of ['.bar', '.top nav', '.skip']) assert.equal(await page.isVisible(gone), false, gone)
    assert.ok(await page.isVisible('text=1-866-863-0511 >> nth=0'))
    assert.match((await page.textContent('.print-only')) ?? '', new RegExp(`${settings.address}/en/talk-to-someone/.*Printed on .*\\d{4}`))
    const address = await page.evaluate(() => {
      const link = document.querySelector('main a[href^="https://"]')
      return link && getComputedStyle(link, '::after').content
    })
    assert.match(address ?? '', /https:/)
    await page.context().close()
  })
})
