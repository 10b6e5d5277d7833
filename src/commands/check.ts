import { describeProblem } from '../model/problems.ts'
import { readLibrary } from '../model/library.ts'

const { library, problems } = readLibrary()
for (const problem of problems) console.error(`${describeProblem(problem)}\n`)
console.log(`${library.guides.size} guides, ${library.languages.size} languages, ${library.facts.size} facts, ${library.services.size} services: ${problems.length === 0 ? 'all in order' : `${problems.length} to mend`}`)
process.exitCode = problems.length === 0 ? 0 : 1
