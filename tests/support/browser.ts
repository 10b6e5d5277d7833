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

/** True when this browser can really be started: a file alone proves nothing where its libraries are missing. */
function starts(executable: string): boolean {
  const { status } = spawnSync(
    executable,
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--dump-dom', 'about:blank'],
    {
      stdio: 'ignore',
      timeout: 60_000,
    },
  )
  return status === 0
}

/** The browser to test with: Playwright's own, else the system's. Throws when neither starts. */
export function findBrowser(): string {
  const found = [chromium.executablePath(), ...systemBrowsers].find((file) => existsSync(file) && starts(file))
  if (found) return found
  throw new Error(
    'No browser that starts. npm test installs one; by hand: npx playwright install --with-deps chromium, or apt-get install chromium',
  )
}

/**
 * Makes sure that there is a browser: Playwright's own where it can be had, else the system's, else Debian's chromium.
 * @returns which one it is
 */
export function installBrowser(): string {
  if (!existsSync(chromium.executablePath())) {
    console.log('Asking for Playwright’s own Chromium ...')
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'ignore'], timeout: 300_000 })
  }
  try {
    return findBrowser()
  } catch (error) {
    if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) throw error
    console.log('Playwright’s own cannot be had here. Installing Debian’s chromium ...')
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return findBrowser()
  }
}

let executablePath: string | undefined

/** Starts the browser. It opens no connection of its own; as root it needs to run without its sandbox. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  executablePath ??= findBrowser()
  return chromium.launch({
    ...options,
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  })
}
