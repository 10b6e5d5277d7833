import { site } from '../../site.ts'
import { type Language, placesOf } from '../languages.ts'
import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { missing } from './missing.ts'

/** Every language has words for each topic, way in and line, and keeps every {place} of the source language. */
export function checkLanguages({ languages, topics, front, lines }: Library): Problem[] {
  const problems: Problem[] = []
  const source = languages.get(site.sourceLanguage)
  if (!source)
    return [
      {
        file: `content/languages/${site.sourceLanguage}.yaml`,
        found: 'no source language',
        expected: 'the language that all others translate',
        fix: `add the file, or change sourceLanguage in src/site.ts`,
      },
    ]
  for (const language of languages.values()) {
    const at = (path: string[]) => lines.get(language.file)?.at(path) ?? 1
    for (const topic of topics)
      if (!language.topics[topic])
        problems.push({
          file: language.file,
          line: at(['topics']),
          found: `no words for topic "${topic}"`,
          expected: 'a title and a summary for each topic',
          fix: `add "${topic}" under topics`,
        })
    for (const topic of Object.keys(language.topics))
      if (!topics.includes(topic))
        problems.push(missing(language.file, at(['topics', topic]), 'topic', topic, topics, 'content/topics.yaml'))
    const ways = [...Object.keys(front.happened), ...Object.keys(front.need)]
    for (const way of ways)
      if (!language.front.ways[way])
        problems.push({
          file: language.file,
          line: at(['front', 'ways']),
          found: `no words for "${way}"`,
          expected: 'words for each entry of content/front.yaml',
          fix: `add "${way}" under front.ways`,
        })
    for (const line of front.lines)
      if (!language.front.lines[line])
        problems.push({
          file: language.file,
          line: at(['front', 'lines']),
          found: `no words for line "${line}"`,
          expected: 'words for each line of content/front.yaml',
          fix: `add "${line}" under front.lines`,
        })
    problems.push(...comparePlaces(source, language, at))
  }
  return problems
}

/** A {place} that a translation drops or adds would print nothing, or braces. */
function comparePlaces(source: Language, language: Language, at: (path: string[]) => number): Problem[] {
  const problems: Problem[] = []
  const compare = (theirs: unknown, ours: unknown, path: string[]): void => {
    if (typeof theirs === 'string' && typeof ours === 'string') {
      const [expected, found] = [placesOf(theirs).join(' '), placesOf(ours).join(' ')]
      if (expected !== found)
        problems.push({
          file: language.file,
          line: at(path),
          found: `{places} "${found}" in ${path.join('.')}`,
          expected: `"${expected}", as in ${source.file}`,
          fix: 'keep every {place}; move it where the sentence needs it',
        })
    } else if (theirs && ours && typeof theirs === 'object' && typeof ours === 'object') {
      for (const [key, value] of Object.entries(theirs)) compare(value, (ours as Record<string, unknown>)[key], [...path, key])
    }
  }
  // Unit and plural forms differ from language to language; all else has the same places.
  const { units: _units, count: _count, ...theirs } = { ...source, count: null }
  compare({ ...theirs, search: { ...theirs.search, count: null } }, language, [])
  return problems
}
