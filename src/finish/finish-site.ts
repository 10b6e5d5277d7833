import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeCompressedCopies } from './compress.ts'
import { headerRules, headersFile } from './headers.ts'
import { htmlFiles } from './html-files.ts'
import { contentPolicy } from './policy.ts'
import { writeSearchIndex } from './search-index.ts'
import { tightenHtml } from './tighten.ts'
import { stateWeight } from './weight.ts'

/** Makes of the built pages what a host needs: policy, headers, search index, weights, compressed copies. */
export async function finishSite(site: string): Promise<{ pages: number; indexed: number }> {
  const built = htmlFiles(site).map((page) => ({ ...page, html: tightenHtml(page.html) }))
  const policy = contentPolicy(built)
  const rules = headerRules(policy)
  const pages = built.map((page) => stateWeight({ ...page, html: page.html.replace('%POLICY%', policy) }, rules))
  for (const { file, html } of pages) writeFileSync(file, html)
  writeFileSync(path.join(site, '_headers'), headersFile(rules))
  const indexed = await writeSearchIndex(site, pages)
  writeCompressedCopies(site)
  return { pages: pages.length, indexed }
}
