import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright'
import { type RunningServer, serveSite } from '../../src/commands/server.ts'
import { launchBrowser } from './browser.ts'
import { site } from './site.ts'

/** A browser at the built site. Every other host is played by us: nothing leaves this machine. */
export interface OpenSite {
  address: string
  browser: Browser
  /** Addresses of other hosts that were asked for, by any page. */
  elsewhere: string[]
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  newPage(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** What every other host answers: an ordinary page. */
export const ordinaryPage = '<!doctype html><title>Ordinary</title><h1>Ordinary page</h1>'

export async function openSite(options: LaunchOptions = {}, folder = site): Promise<OpenSite> {
  const server: RunningServer = await serveSite(folder)
  const browser = await launchBrowser(options)
  const elsewhere: string[] = []
  const newContext = async (contextOptions: BrowserContextOptions = {}) => {
    const context = await browser.newContext(contextOptions)
    await context.route(
      (url) => url.origin !== server.address && url.protocol.startsWith('http'),
      (route) => {
        elsewhere.push(route.request().url())
        return route.fulfill({ contentType: 'text/html', body: ordinaryPage })
      },
    )
    return context
  }
  return {
    address: server.address,
    browser,
    elsewhere,
    newContext,
    newPage: async (contextOptions) => (await newContext(contextOptions)).newPage(),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
