import { library } from '../library.ts'
import { site } from '../site.ts'
import type { Written } from './guides.ts'
import type { Language } from './languages.ts'

/** The language of that code. Throws when there is none: addresses are only made for languages that exist. */
export function languageOf(code: string): Language {
  const language = library.languages.get(code)
  if (!language) throw new Error(`No language "${code}" in content/languages`)
  return language
}

/** All languages, in the order of the menus. */
export function allLanguages(): Language[] {
  return [...library.languages.values()]
}

/** The words of a guide or page for a reader: in their language, else in the source language, else in any. */
export function wordsFor(words: ReadonlyMap<string, Written>, code: string): Written {
  const written = words.get(code) ?? words.get(site.sourceLanguage) ?? [...words.values()][0]
  if (!written) throw new Error('A guide without words')
  return written
}

/** The topics that have guides, in their order. */
export function topicsWithGuides(): string[] {
  const used = new Set([...library.guides.values()].map(({ topic }) => topic))
  return library.topics.filter((topic) => used.has(topic))
}

/** True when the guide or page of this name has words in the language; pages we build ourselves always have. */
export function isTranslated(slug: string, code: string): boolean {
  const document = library.guides.get(slug) ?? library.pages.get(slug)
  return document ? document.words.has(code) : true
}
