import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import { library } from '../library.ts'
import type { HtmlFile } from './html-files.ts'

/** The files of Pagefind that our own search page uses; its ready-made interfaces stay out of the site. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta|(index|fragment)\/.+)$/

/**
 * Builds the search index of every language from the pages that search engines may list: one index a language, by <html lang>.
 * Aliases stand in the index only, not in the pages: a reader downloads them only with the results of a search.
 * @returns how many pages were indexed
 */
export async function writeSearchIndex(site: string, pages: readonly HtmlFile[]): Promise<number> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    excludeSelectors: ['.end', '.standing', '.check', '.jump', 'figcaption', '[hidden]'],
  })
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
  const listed = pages.filter(({ address, html }) => isDocument(address) && !html.includes('<meta name="robots" content="noindex">'))
  for (const page of listed) {
    const added = await index.addHTMLFile({ url: page.address, content: withAliases(page) })
    if (added.errors.length > 0) throw new Error(`${page.address} could not be indexed: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path: name, content } of files) {
    if (!needed.test(name)) continue
    const file = path.join(site, 'pagefind', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  await close()
  return listed.length
}

/** Guides, pages about the site, and services: what a reader looks for. Lists of them would only get in between. */
function isDocument(address: string): boolean {
  const [, slug = '', inner, more] = address.split('/').filter(Boolean)
  if (slug === 'services') return inner !== undefined && more === undefined
  return inner === undefined && (library.guides.has(slug) || library.pages.has(slug))
}

/** A page with the words people use for it, and its summary as what a result shows. */
function withAliases({ address, html }: HtmlFile): string {
  const [code = '', slug = ''] = address.split('/').filter(Boolean)
  const aliases = library.guides.get(slug)?.words.get(code)?.aliases ?? []
  return html
    .replace('<p class="covers">', '<p class="covers" data-pagefind-meta="summary">')
    .replace('</main>', `<p data-pagefind-weight="4">${aliases.join('. ').replace(/[&<]/g, ' ')}</p></main>`)
}
