import { checks } from '../checks/index.ts'
import { today } from '../model/day.ts'
import { overdue } from '../model/freshness.ts'
import { readLibrary } from '../model/library.ts'
import { describeProblem, type Problem } from '../model/problems.ts'
import { isPlaceholder, site } from '../site.ts'

/** A problem as the line that makes the host of the repository show it beside the changed line. */
function annotate({ file, line = 1, found, expected, fix }: Problem): string {
  return `::error file=${file},line=${line}::found: ${found}%0Aexpected: ${expected}%0Afix: ${fix}`
}

// What an advocate runs before sending a change. `npm run check -- --help` says what each check counts.
if (process.argv.includes('--help')) {
  for (const { name, help } of checks) console.log(`${name}\n  ${help}\n`)
  process.exit(0)
}

const { library, problems } = readLibrary()
const found = [{ name: 'content can be read', problems }, ...checks.map((check) => ({ name: check.name, problems: check.run(library) }))]
const show = process.env.GITHUB_ACTIONS ? annotate : (problem: Problem) => `${describeProblem(problem)}\n`
for (const { problems: list } of found) for (const problem of list) console.error(show(problem))
for (const { name, problems: list } of found) console.log(`${String(list.length).padStart(4)}  ${name}`)

const late = overdue(library, today())
if (late.length > 0)
  console.warn(`\n${late.length} facts and services are past their day to be checked again: npm run freshness lists them.`)
const unset = (['address', 'email', 'repository'] as const).filter((setting) => isPlaceholder(site[setting]))
if (unset.length > 0) console.log(`\nStill to be set in src/site.ts before the site goes public: ${unset.join(', ')}.`)

const total = found.reduce((sum, { problems: list }) => sum + list.length, 0)
console.log(
  `\n${library.guides.size} guides, ${library.languages.size} languages, ${library.facts.size} facts, ${library.services.size} services: ${total === 0 ? 'all in order' : `${total} to mend`}.`,
)
process.exitCode = total === 0 ? 0 : 1
