import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { checkFront } from './front.ts'
import { checkGuides } from './guides.ts'
import { checkLanguages } from './languages.ts'
import { checkRecords } from './ledger.ts'

/** Checks that everything that is named exists: facts, services, guides, topics, laws, languages, unit forms. */
export function checkReferences(library: Library): Problem[] {
  const problems = [...checkLanguages(library), ...checkRecords(library), ...checkGuides(library), ...checkFront(library)]
  // A language that does not exist is named in hundreds of records: once is enough.
  const languages = new Set<string>()
  return problems.filter(({ found }) => !found.startsWith('language ') || (!languages.has(found) && languages.add(found)))
}
