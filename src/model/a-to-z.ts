import type { Guide } from './guides.ts'
import type { Language } from './languages.ts'
import { wordsFor } from './reader.ts'

/** A line of the A to Z list: a guide's own title, or one of the printed words that lead to it. */
export interface Entry {
  guide: Guide
  words: string
  alias?: string
}

/** All guides and their printed aliases by first letter, sorted as the language sorts. Words of another language stand under their own letters. */
export function aToZ(guides: readonly Guide[], language: Language): Map<string, Entry[]> {
  const collator = new Intl.Collator(language.tag, { sensitivity: 'base', numeric: true })
  const entries = guides.flatMap((guide): Entry[] => {
    const written = wordsFor(guide.words, language.code)
    const aliases = written.language === language.code ? written.printed : []
    return [{ guide, words: written.title }, ...aliases.map((alias) => ({ guide, words: alias, alias }))]
  })
  const sorted = entries.sort((a, b) => collator.compare(a.words, b.words))
  return Map.groupBy(sorted, ({ words }) => firstLetter(words, language))
}

/** The letter under which a word stands: without its accents, in capitals where the script has them. */
function firstLetter(words: string, language: Language): string {
  const [first = ''] = words.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')
  return first.toLocaleUpperCase(language.tag)
}
