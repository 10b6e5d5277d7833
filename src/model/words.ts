import { z } from 'astro/zod'

/** True for a well-formed BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** One text in several languages, keyed by language code: { en: ..., fr: ... }. The source language is always there. */
export const words = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'a language code such as en, fr or ur' }),
  z.string().min(1, { error: 'some words' }),
)

export type Words = z.output<typeof words>

/** Words chosen for a reader, with the language they are in when it is not the reader's. */
export interface ChosenWords {
  text: string
  /** Language code of the text. */
  language: string
}

/** The words in the wanted language, else in the source language, else in whichever there is. */
export function chooseWords(all: Words, wanted: string, source: string): ChosenWords {
  for (const language of [wanted, source, ...Object.keys(all)]) {
    const text = all[language]
    if (text !== undefined) return { text, language }
  }
  return { text: '', language: source }
}
