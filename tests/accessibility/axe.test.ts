import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import { type OpenSite, openSite } from '../support/open-site.ts'
import { pages } from '../support/site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule of axe for WCAG 2.0 to 2.2, A to AAA where a program can tell, and its best practices. No rule is switched off. */
const options = { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }

const screens = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 800 } }
/** Half of the pages each, so that both cores of a small machine have work. */
const shares = 2

const sites: OpenSite[] = []
before(async () => {
  for (let share = 0; share < shares; share++) sites.push(await openSite())
})
after(async () => {
  for (const site of sites) await site.close()
})

test('axe finds nothing on any page, on a phone and on a desktop, light and dark', async (context) => {
  const found: string[] = []
  let states = 0
  await Promise.all(
    sites.map(async (site, share) => {
      const page = await (await site.newContext({ bypassCSP: true })).newPage()
      for (const { address } of pages.filter((_, index) => index % shares === share)) {
        await page.goto(site.address + address)
        await page.evaluate(axe)
        // Everything at once: what is laid out late is looked at too.
        await page.addStyleTag({ content: 'main > * { content-visibility: visible !important }' })
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        for (const [screen, size] of Object.entries(screens)) {
          await page.setViewportSize(size)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            const { violations } = (await page.evaluate(
              (how) => (window as unknown as { axe: { run(how: unknown): Promise<AxeResults> } }).axe.run(how),
              options,
            )) as AxeResults
            states++
            for (const { id, nodes } of violations)
              for (const node of nodes)
                found.push(
                  `${address} (${screen}, ${colorScheme}) ${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`,
                )
          }
        }
      }
    }),
  )
  context.diagnostic(`${pages.length} pages, ${states} states walked`)
  const byRule = [...Map.groupBy(found, (line) => /\) ([\w-]+):/.exec(line)?.[1])].map(
    ([rule, lines]) => `${rule} ${lines.length} times, first ${lines[0]}`,
  )
  assert.deepEqual(byRule, [])
})
