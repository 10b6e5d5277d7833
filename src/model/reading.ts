import type { Language } from './languages.ts'

/** Where the reader is and what the words are in. The two differ on a page that is not translated yet. */
export interface ReadingPlace {
  /** The language of the frame around the words: the one in the address. */
  language: Language
  /** The language of the words in main. */
  textLanguage: Language
  /** Whom this section already says to check with: once a section is enough. */
  marked: Set<string>
  /** Where at the foot of the page the remark about a fact stands, by the fact's id. */
  remarkPlaces: ReadonlyMap<string, string>
}
