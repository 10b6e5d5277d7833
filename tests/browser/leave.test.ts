import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright'
import { openLibrary } from '../../src/model/library.ts'
import { type OpenSite, openSite } from '../support/open-site.ts'
import { paintsAfter } from '../support/paints.ts'

const { languages } = openLibrary()
const exits = [...languages.values()].flatMap((language) => language.exits)
const isExit = (address: URL | string) => exits.some((exit) => String(address).startsWith(exit))

/** The words that can be seen on the page, none while it is blank. */
// biome-ignore lint/performance/useDomNodeTextContent: only words that can be seen count.
const wordsSeen = async (page: Page) => ((await page.isVisible('body')) ? page.locator('body').innerText() : '')

/** Presses Back until the tab has nothing behind it, and fails if our words are ever to be seen. */
async function backNeverShowsUs(page: Page, steps = 12): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const before = page.url()
    await page.goBack({ waitUntil: 'load', timeout: 5000 }).catch(() => null)
    await page.waitForTimeout(150)
    assert.doesNotMatch(await wordsSeen(page), /Steady Ground/, `Back, step ${step + 1}, from ${before} to ${page.url()}`)
    if (page.url() === 'about:blank') return
  }
}

for (const cache of ['with', 'without']) {
  describe(`leaving, ${cache} the browser’s cache of pages to go back to`, () => {
    let site: OpenSite
    before(async () => {
      site = await openSite(cache === 'with' ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {})
    })
    after(() => site.close())

    for (const visited of [1, 6]) {
      test(`one tap leaves after ${visited} pages, and Back never shows our words again in that tab`, async () => {
        const page = await site.newPage()
        const paths = ['/en/', '/en/consent/', '/en/services/', '/en/topics/care/', '/en/counselling/', '/en/a-z/'].slice(0, visited)
        for (const path of paths) await page.goto(site.address + path)
        await page.click('.leave')
        await page.waitForURL(isExit)
        assert.equal(await page.textContent('h1'), 'Ordinary page')
        await backNeverShowsUs(page)
        await page.context().close()
      })
    }

    test('from links followed inside the site, Back never shows our words again', async () => {
      const page = await site.newPage()
      await page.goto(`${site.address}/ur/`)
      await page.click('main nav a >> nth=0')
      await page.waitForURL(/\/ur\/[\w-]+\/$/)
      await page.click('.top nav a >> nth=1')
      await page.waitForURL(/\/ur\/a-z\/$/)
      await page.click('.leave')
      await page.waitForURL(isExit)
      await backNeverShowsUs(page)
      await page.context().close()
    })

    test('from a page opened in a new tab, Back has nothing of ours', async () => {
      const page = await site.newPage()
      await page.goto(`${site.address}/en/`)
      const [opened] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(() => void window.open('/en/consent/'))])
      await opened.click('.leave')
      await opened.waitForURL(isExit)
      await backNeverShowsUs(opened)
      await page.context().close()
    })
  })
}

describe('the way out', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  test('after the tap no frame shows our words, on a network that never answers', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(`${site.address}/en/consent/`)
    await page.route(isExit, () => {})
    let tapped = 0
    page.on('console', (message) => {
      tapped ||= Number(message.text())
    })
    await page.evaluate(() => addEventListener('click', () => console.log(performance.timeOrigin + performance.now()), true))
    const frames = await paintsAfter(page, async () => {
      await page.click('.leave', { noWaitAfter: true })
      await page.waitForTimeout(200)
      return tapped
    })
    assert.ok(tapped > 0)
    assert.ok(frames.length > 0, 'no frame was painted')
    assert.deepEqual(
      frames,
      frames.map(() => 0),
      'pixels of ours after the tap',
    )
    assert.doesNotMatch(await page.title(), /Steady/)
    await page.context().close()
  })

  test('a page that Back opens after leaving is blank from its first frame', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 640 } })
    await page.goto(`${site.address}/en/`)
    await page.goto(`${site.address}/en/consent/`)
    await page.click('.leave')
    await page.waitForURL(isExit)
    await page.route(isExit, () => {})
    const frames = await paintsAfter(page, async () => {
      await page.evaluate(() => history.back()).catch(() => {})
      return 0
    })
    // The ordinary page stands first; from then on nothing has more on it than that.
    const [ordinary = 0] = frames
    assert.deepEqual(
      frames.filter((marked) => marked > ordinary),
      [],
    )
    await page.context().close()
  })

  test('nothing is sent but the request for the ordinary page, and nothing is kept but one mark in the tab', async () => {
    const page = await site.newPage()
    await page.goto(`${site.address}/en/consent/`)
    const kept = () => page.evaluate(() => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])
    assert.deepEqual(await kept(), [[], [], ''])
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    site.elsewhere.length = 0
    await page.click('.leave')
    await page.waitForURL(isExit)
    assert.equal(asked.filter((address) => !address.endsWith('favicon.ico')).length, 1, asked.join(' '))
    assert.ok(isExit(asked[0] ?? ''))
    await page.goto(`${site.address}/en/consent/`)
    assert.deepEqual(await kept(), [[], [['gone', '']], ''])
    assert.equal((await page.context().cookies()).length, 0)
    await page.context().close()
  })

  test('a reader who comes back by an address sees the site again, and Back still shows none of the pages from before', async () => {
    const page = await site.newPage()
    await page.goto(`${site.address}/en/consent/`)
    await page.click('.leave')
    await page.waitForURL(isExit)
    await page.goto(`${site.address}/en/`)
    assert.ok(await page.isVisible('h1'))
    await backNeverShowsUs(page)
    await page.context().close()
  })

  test('Reload of a page that is gone does not bring it back', async () => {
    const page = await site.newPage()
    await page.goto(`${site.address}/en/consent/`)
    await page.route(isExit, () => {})
    await page.click('.leave', { noWaitAfter: true })
    await page.unroute(isExit)
    await page.reload({ waitUntil: 'commit' }).catch(() => null)
    await page.waitForTimeout(300)
    assert.doesNotMatch(await wordsSeen(page), /Steady/)
    await page.context().close()
  })

  test('it fails open: with storage, locks and timing broken, the link still leaves', async () => {
    for (const broken of [
      () => {
        Storage.prototype.setItem = () => {
          throw new Error('no storage')
        }
      },
      () => {
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new Error('no storage')
          },
        })
      },
      () => {
        performance.getEntriesByType = () => {
          throw new Error('no timing')
        }
      },
    ]) {
      const page = await site.newPage()
      await page.addInitScript(broken)
      await page.goto(`${site.address}/en/consent/`)
      await page.click('.leave')
      await page.waitForURL(isExit)
      await page.context().close()
    }
  })

  test('without script it is a plain link that leaves', async () => {
    for (const { code, exits: own } of languages.values()) {
      const page = await site.newPage({ javaScriptEnabled: false })
      await page.goto(`${site.address}/${code}/consent/`)
      await page.click('.leave')
      await page.waitForURL((address) => own.some((exit) => address.href.startsWith(exit)))
      await page.context().close()
    }
  })

  test('over several tries it opens more than one ordinary page', async () => {
    const opened = new Set<string>()
    for (let turn = 0; turn < 20 && opened.size < 2; turn++) {
      const page = await site.newPage()
      await page.goto(`${site.address}/en/`)
      await page.click('.leave')
      await page.waitForURL(isExit)
      opened.add(page.url())
      await page.context().close()
    }
    assert.ok(opened.size > 1)
  })
})

describe('Shift, three times', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  const open = async (path = '/en/consent/') => {
    const page = await site.newPage()
    await page.goto(site.address + path)
    return page
  }
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const said = (page: Page) => page.textContent('#said')
  const stays = async (page: Page) => {
    await page.waitForTimeout(200)
    assert.ok(page.url().startsWith(site.address), page.url())
    await page.context().close()
  }

  test('leaves, left or right, and says how many presses remain', async () => {
    const page = await open()
    const en = languages.get('en')?.frame
    await press(page, 'ShiftLeft')
    assert.equal(await said(page), en?.shiftTwoMore)
    await press(page, 'ShiftRight')
    assert.equal(await said(page), en?.shiftOneMore)
    await press(page, 'ShiftLeft')
    await page.waitForURL(isExit)
    await backNeverShowsUs(page)
    await page.context().close()
  })

  test('hides the title at once too, on a network that never answers', async () => {
    const page = await open()
    await page.route(isExit, () => {})
    await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
    await page.waitForTimeout(200)
    assert.doesNotMatch(await page.title(), /Steady/)
    await page.context().close()
  })

  test('another key in between calls it off, and says so', async () => {
    const page = await open()
    await press(page, 'ShiftLeft', 'ShiftLeft', 'a')
    assert.equal(await said(page), languages.get('en')?.frame.shiftOff)
    await press(page, 'ShiftLeft')
    await stays(page)
  })

  test('a key held down is one press', async () => {
    const page = await open()
    for (let turn = 0; turn < 6; turn++) await page.keyboard.down('ShiftLeft')
    await page.keyboard.up('ShiftLeft')
    assert.equal(await said(page), languages.get('en')?.frame.shiftTwoMore)
    await stays(page)
  })

  test('five seconds without the third press call it off', async () => {
    const page = await site.newPage()
    await page.clock.install()
    await page.goto(`${site.address}/en/consent/`)
    await press(page, 'ShiftLeft', 'ShiftLeft')
    await page.clock.runFor(5100)
    assert.equal(await said(page), languages.get('en')?.frame.shiftOff)
    await press(page, 'ShiftLeft')
    await stays(page)
  })

  test('capital letters in a text field do not leave', async () => {
    const page = await open('/en/search/')
    await page.focus('#words')
    await press(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
    await stays(page)
  })

  test('Shift on a keyboard on the screen, which sends no code, does not leave', async () => {
    const page = await open()
    await page.evaluate(() => {
      for (let turn = 0; turn < 4; turn++)
        for (const type of ['keydown', 'keyup'])
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: '', bubbles: true }))
    })
    await stays(page)
  })

  test('Shift with another key, as in a shortcut, does not leave', async () => {
    const page = await open()
    for (let turn = 0; turn < 4; turn++) await page.keyboard.press('Shift+Tab')
    await stays(page)
  })
})
