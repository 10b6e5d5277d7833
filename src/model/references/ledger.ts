import { site } from '../../site.ts'
import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import type { Words } from '../words.ts'
import { missing } from './missing.ts'

/** Facts and services name only laws, services and languages that exist. */
export function checkRecords(library: Library): Problem[] {
  const named = [
    ...Object.entries(library.laws).map(([id, { name }]) => ({ file: 'content/laws.yaml', id, name })),
    ...Object.entries(library.terms).map(([id, name]) => ({ file: 'content/terms.yaml', id, name })),
  ]
  return [
    ...named.flatMap(({ file, id, name }) => checkWords(name, library, file, 1, id)),
    ...checkLedger(library),
    ...checkServices(library),
  ]
}

function checkLedger(library: Library): Problem[] {
  return [...library.facts.values()].flatMap((fact) => {
    const line = (path: string[]) => library.lines.get(fact.file)?.at([fact.id, ...path]) ?? fact.line
    const problems = [
      ...checkWords(fact.label, library, fact.file, line(['label']), 'label'),
      ...checkWords(fact.statement, library, fact.file, line(['statement']), 'statement'),
      ...checkWords(fact.disagreement, library, fact.file, line(['disagreement']), 'disagreement'),
      ...checkWords(fact.changing, library, fact.file, line(['changing']), 'changing'),
    ]
    if (fact.law && !library.laws[fact.law.act])
      problems.push(missing(fact.file, line(['law', 'act']), 'law', fact.law.act, Object.keys(library.laws), 'content/laws.yaml'))
    if (fact.checkWith && 'service' in fact.checkWith && !library.services.has(fact.checkWith.service))
      problems.push(
        missing(fact.file, line(['checkWith', 'service']), 'service', fact.checkWith.service, library.services.keys(), 'content/services'),
      )
    return problems
  })
}

function checkServices(library: Library): Problem[] {
  return [...library.services.values()].flatMap((service) => {
    const line = (path: string[]) => library.lines.get(service.file)?.at(path) ?? 1
    const problems = [
      ...checkWords(service.what, library, service.file, line(['what']), 'what'),
      ...checkWords(service.note, library, service.file, line(['note']), 'note'),
    ]
    if (service.checkWith && 'service' in service.checkWith && !library.services.has(service.checkWith.service))
      problems.push(
        missing(
          service.file,
          line(['checkWith', 'service']),
          'service',
          service.checkWith.service,
          library.services.keys(),
          'content/services',
        ),
      )
    return problems
  })
}

function checkWords(all: Words | undefined, library: Library, file: string, line: number, name: string): Problem[] {
  if (!all) return []
  const problems: Problem[] = []
  if (!all[site.sourceLanguage])
    problems.push({
      file,
      line,
      found: `no ${site.sourceLanguage} words for ${name}`,
      expected: `words in ${site.sourceLanguage} at least`,
      fix: `add "${site.sourceLanguage}: ..."`,
    })
  for (const code of Object.keys(all))
    if (!library.languages.has(code)) problems.push(missing(file, line, 'language', code, library.languages.keys(), 'content/languages'))
  return problems
}
