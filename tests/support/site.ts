import { existsSync } from 'node:fs'
import path from 'node:path'
import { type HtmlFile, htmlFiles } from '../../src/finish/html-files.ts'

/** The built site that the tests look at. */
export const site = path.resolve(process.env.SITE ?? 'dist')
if (!existsSync(path.join(site, '_headers'))) throw new Error(`No built site in ${site}. Build it first: npm run build`)

/** Every built page. */
export const pages: HtmlFile[] = htmlFiles(site)

/** The language code of a page's address, or undefined for pages of no particular language. */
export function codeOf(address: string, codes: Iterable<string>): string | undefined {
  const [first] = address.split('/').filter(Boolean)
  return first && [...codes].includes(first) ? first : undefined
}
