import { createHash } from 'node:crypto'
import type { HtmlFile } from './html-files.ts'

/** One block for styles and at most four scripts for the whole site: then one short policy serves every page. */
const most = { style: 1, script: 4 }

/** The Content-Security-Policy that lets exactly the blocks of these pages run, and nothing else. Throws when there are too many different ones. */
export function contentPolicy(pages: readonly HtmlFile[]): string {
  const hashes = { style: new Set<string>(), script: new Set<string>() }
  for (const { html, address } of pages) {
    for (const [, kind, attributes = '', code = ''] of html.matchAll(/<(style|script)([^>]*)>([\s\S]*?)<\/\1>/g)) {
      if (/type="application\/ld\+json"/.test(attributes)) continue
      if (/\ssrc=/.test(attributes)) throw new Error(`${address}: a script in a file of its own. Import it with ?inline-script instead.`)
      hashes[kind as 'style' | 'script'].add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    }
    if (/\sstyle="/.test(html)) throw new Error(`${address}: a style attribute. Give it a class in src/styles instead.`)
  }
  for (const kind of ['style', 'script'] as const) {
    if (hashes[kind].size > most[kind])
      throw new Error(
        `${hashes[kind].size} different ${kind} blocks in the site; at most ${most[kind]}. Make them the same bytes on every page.`,
      )
  }
  return [
    "default-src 'none'",
    // The search engine is a WebAssembly program that the reader's phone compiles.
    `script-src 'self' 'wasm-unsafe-eval' ${[...hashes.script].sort().join(' ')}`,
    `style-src ${[...hashes.style].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}
