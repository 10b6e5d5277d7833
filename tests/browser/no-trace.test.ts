import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenSite, openSite } from '../support/open-site.ts'
import { pages } from '../support/site.ts'

let site: OpenSite
before(async () => {
  site = await openSite()
})
after(() => site.close())

test('no page, opened and used, asks another host for anything, sets a cookie, keeps anything, or breaks its own policy', async (context) => {
  const page = await site.newPage()
  const asked: string[] = []
  const refused: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => refused.push(message.text()))
  page.on('pageerror', (error) => refused.push(error.message))
  for (const { address } of pages) {
    asked.length = 0
    await page.goto(site.address + address, { waitUntil: 'load' })
    // Open what can be opened: nothing more may be asked for.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      window.dispatchEvent(new Event('beforeprint'))
    })
    assert.deepEqual(asked, [site.address + address], address)
    const kept = await page.evaluate(async () =>
      [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
        (await caches.keys()).length,
      ].join(),
    )
    assert.equal(kept, ',0,0,0,0,0', address)
  }
  assert.deepEqual(refused, [])
  assert.deepEqual(site.elsewhere, [])
  assert.equal((await page.context().cookies()).length, 0)
  context.diagnostic(`${pages.length} pages walked`)
})
