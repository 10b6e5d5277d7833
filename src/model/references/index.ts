import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { checkFront } from './front.ts'
import { checkGuides } from './guides.ts'
import { checkLanguages } from './languages.ts'
import { checkRecords } from './ledger.ts'

/** Checks that everything that is named exists: facts, services, guides, topics, laws, languages, unit forms. */
export function checkReferences(library: Library): Problem[] {
  return [...checkLanguages(library), ...checkRecords(library), ...checkGuides(library), ...checkFront(library)]
}
