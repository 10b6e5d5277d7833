import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A built page: its address on the site, its file, its bytes as text. */
export interface HtmlFile {
  file: string
  /** Path on the site: /en/consent/ or /404.html. */
  address: string
  html: string
}

/** Every page of a built site, in the order of their addresses. */
export function htmlFiles(site: string): HtmlFile[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const file = path.join(site, name)
      const address = `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/')
      return { file, address, html: readFileSync(file, 'utf8') }
    })
    .sort((a, b) => a.address.localeCompare(b.address))
}
