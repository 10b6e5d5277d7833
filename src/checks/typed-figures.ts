import type { Check } from './check.ts'
import { textsOf } from './texts.ts'

/** A figure typed into prose cannot be checked, and drifts from its translations. */
export const typedFigures: Check = {
  name: 'typed figures',
  help: 'Digits of any script in prose, headings, titles, summaries and notes. What components print, aliases and list markers do not count.',
  run(library) {
    return textsOf(library).flatMap((written) => {
      const places = [
        { words: written.title, line: written.lineOf('title') },
        { words: written.summary, line: written.lineOf('summary') },
        { words: written.note ?? '', line: written.lineOf('note') },
        ...written.text.prose,
        ...written.text.components
          .filter(({ attributes }) => attributes.name)
          .map(({ attributes, line }) => ({ words: attributes.name ?? '', line })),
      ]
      return places
        .filter(({ words }) => /\p{N}/u.test(words))
        .map(({ words, line }) => ({
          file: written.file,
          line,
          found: `a figure typed in "${words.trim().replace(/\s+/g, ' ').slice(0, 60)}"`,
          expected: 'words, and figures from the ledger',
          fix: 'show it with <Fact id="..." />, a number to call with <Contact service="..." />, a name with <Name service="..." /> or <Term id="..." />',
        }))
    })
  },
}
