import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright'

/** Names under which systems have a Chromium that Playwright can drive. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
]

/** The browser to test with: undefined for Playwright's own, else the path of the system's. Throws when there is none. */
export function findBrowser(): string | undefined {
  if (existsSync(chromium.executablePath())) return undefined
  const found = systemBrowsers.find((file) => existsSync(file))
  if (!found)
    throw new Error('No browser found. npm test installs one; by hand: npx playwright install chromium, or apt-get install chromium')
  return found
}

/**
 * Makes sure that there is a browser: Playwright's own where it can be had, else the system's, else Debian's chromium.
 * @returns what it found or installed, in words
 */
export function installBrowser(): string {
  if (existsSync(chromium.executablePath())) return 'Playwright’s own Chromium is here'
  const own = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  if (own.status === 0 && existsSync(chromium.executablePath())) return 'installed Playwright’s own Chromium'
  const system = systemBrowsers.find((file) => existsSync(file))
  if (system) return `Playwright’s own cannot be had here; using ${system}`
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-core'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return 'installed Debian’s chromium'
  }
  return findBrowser() ?? ''
}

/** Starts the browser. It opens no connection of its own; as root it needs to run without its sandbox. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser()
  return chromium.launch({
    ...options,
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  })
}
