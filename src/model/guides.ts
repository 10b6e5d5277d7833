import { z } from 'astro/zod'
import { day } from './day.ts'
import type { Text } from './text.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a folder name of small letters and hyphens' })

/** guide.yaml: what is the same in every language. */
export const guideSchema = z.strictObject({
  topic: z.string(),
  order: z.number(),
  audience: z.array(z.enum(['survivor', 'helper', 'worker', 'student', 'institution'])).min(1),
  jurisdiction: z.array(z.string()).min(1),
  /** Real reviews by people outside the team. Empty until one has happened. */
  reviews: z.array(z.strictObject({ name: z.string().min(1), role: z.string().min(1), on: day })),
  related: z.array(slug).max(5, { error: 'at most five guides' }).default([]),
})

/** The head of <code>.mdx: the words about the words, in one language. */
export const wordsHeadSchema = z.strictObject({
  title: z.string().min(1).max(60, { error: 'a title of at most 60 characters' }),
  /** One line that says what the guide covers. */
  summary: z.string().min(1).max(200, { error: 'a summary of at most 200 characters' }),
  /** A short, neutral content note. */
  note: z.string().optional(),
  /** What people type when they look for this: for search only, slang and misspellings welcome. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The aliases that also stand on the A to Z page. */
  printed: z.array(z.string().min(1)).max(8, { error: 'at most eight' }).default([]),
  changed: day,
  /** In a translation: hashes of the passages it was made from, in order. `npm run translations` writes them. */
  translationOf: z.array(z.string()).optional(),
  /** Speakers outside the team who checked this translation. */
  checkedBy: z.array(z.strictObject({ name: z.string().min(1), on: day })).default([]),
})

export type GuideFacts = z.output<typeof guideSchema>

/** A text in one language: a guide's words or a page's. */
export interface Written extends z.output<typeof wordsHeadSchema> {
  language: string
  file: string
  /** Line on which each key of the head stands. */
  lineOf(key: string): number
  text: Text
}

/** A guide or page: its facts apart from the words, and the words in each language there is. */
export interface Guide extends GuideFacts {
  slug: string
  file: string
  lineOf(path: readonly (string | number)[]): number
  words: Map<string, Written>
}

export interface Page {
  slug: string
  words: Map<string, Written>
}

/** Ids of everything in the ledger that a text shows, in order of first use. */
export function factsIn(text: Text): string[] {
  const ids = text.components.flatMap(({ name, attributes }) => {
    if (name === 'Fact') return [attributes.id ?? '']
    if (name === 'Law') return [attributes.of ?? '']
    if (name === 'Sourced') return (attributes.by ?? '').split(/\s+/)
    return []
  })
  return [...new Set(ids.filter(Boolean))]
}
