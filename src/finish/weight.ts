import { formatWeight } from '../model/format.ts'
import { brotli } from './compress.ts'
import { type HeaderRule, headersFor } from './headers.ts'
import type { HtmlFile } from './html-files.ts'

/** Response headers that every host adds by itself: status, date, type, encoding, validators. */
const ordinary =
  'HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Type: text/html;charset=utf-8\r\nContent-Encoding: br\r\nContent-Length: 10000\r\nVary: Accept-Encoding\r\nLast-Modified: Sun, 22 Nov 2026 12:00:00 GMT\r\n\r\n'

/** Bytes that a page costs its reader: headers as HTTP/1.1 sends them, and the body at brotli 11. */
export function pageWeight(page: HtmlFile, rules: readonly HeaderRule[]): number {
  const own = Object.entries(headersFor(page.address, rules)).map(([name, value]) => `${name}: ${value}\r\n`)
  return ordinary.length + own.join('').length + brotli(page.html).length
}

/** Writes into a page what it weighs. The figure itself weighs the same whatever it is, to a byte or two. */
export function stateWeight(page: HtmlFile, rules: readonly HeaderRule[]): HtmlFile {
  const tag = /<html lang="([^"]+)"/.exec(page.html)?.[1] ?? 'en'
  return { ...page, html: page.html.replace('%WEIGHT%', formatWeight(pageWeight(page, rules), tag)) }
}
