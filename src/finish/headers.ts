/** The response headers of the site, in one place. Hosts read them as `_headers`; our own server reads that same file. */
export interface HeaderRule {
  /** A path, or the start of one with a star: /pagefind/* */
  path: string
  headers: Record<string, string>
}

/** @param policy the Content-Security-Policy of the pages */
export function headerRules(policy: string): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        // frame-ancestors does nothing in a meta tag: it stands here only.
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'Strict-Transport-Security': 'max-age=63072000',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        // unload is asked for: it keeps pages out of the cache from which Back would paint them.
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), unload=(self)',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // Long enough for a slow network to go back a page, short enough to keep little.
        'Cache-Control': 'private, max-age=300',
      },
    },
  ]
}

/** The rules as a `_headers` file, which several hosts read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n')
}

/** Reads a `_headers` file back. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (name && rule) rule.headers[name] = value ?? ''
    else if (line.trim()) rules.push({ path: line.trim(), headers: {} })
  }
  return rules
}

/** The headers that a path gets: later rules win over earlier ones. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path))
  return Object.assign({}, ...matching.map((rule) => rule.headers))
}
