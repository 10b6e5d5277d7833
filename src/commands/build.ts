import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'astro'
import { readLibrary } from '../model/library.ts'
import { describeProblem } from '../model/problems.ts'
import { step } from './step.ts'

const output = path.resolve(process.env.OUT ?? 'dist')
// Built beside the last good site, and put in its place only when it is whole.
const staging = `${output}.new`
const previous = `${output}.old`

await step('Reading and checking the content', () => {
  const { library, problems } = readLibrary()
  if (problems.length > 0) {
    throw new Error(
      `${problems.map(describeProblem).join('\n\n')}\n\n${problems.length} to mend. ${existsSync(output) ? 'The last good site is still in place.' : ''}`,
    )
  }
  return `${library.guides.size} guides in ${library.languages.size} languages, ${library.facts.size} facts, ${library.services.size} services`
})

await step('Building the pages', async () => {
  rmSync(staging, { recursive: true, force: true })
  await build({ outDir: staging, logLevel: 'warn' })
})

await step('Making what a host needs', async () => {
  // Only now: it reads the content by itself, which has been found to be in order.
  const { finishSite } = await import('../finish/finish-site.ts')
  const { pages, indexed } = await finishSite(staging)
  return `${pages} pages, ${indexed} of them in the search index`
})

await step('Putting the new site in place', () => {
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(output)) renameSync(output, previous)
  renameSync(staging, output)
  rmSync(previous, { recursive: true, force: true })
  return path.relative(process.cwd(), output) || output
})
