import { z } from 'astro/zod'
import { units } from './facts.ts'
import { interfaceWords, plurals } from './interface-words.ts'
import { webAddress } from './sources.ts'
import { isLanguageTag } from './words.ts'

const unitForms = z.record(z.string(), plurals).refine((forms) => forms.default, { error: 'at least the form "default"' })

export const languageSchema = z.strictObject({
  /** BCP 47 tag for lang attributes and for formatting numbers and dates. */
  tag: z.string().refine(isLanguageTag, { error: 'a language tag such as en-CA, fr-CA or ur' }),
  /** The language's own name, in its own script. */
  name: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  /** Place in menus. */
  order: z.number(),
  /** Notes for whoever writes in this language. */
  register: z.string().min(1),
  /** Ordinary pages that Leave may open, most ordinary first. */
  exits: z.array(webAddress).min(2, { error: 'at least two ordinary pages' }),
  units: z.strictObject(Object.fromEntries(units.map((unit) => [unit, unitForms])) as Record<(typeof units)[number], typeof unitForms>),
  range: z.string(),
  colon: z.string(),
  section: z.string(),
  topics: z.record(z.string(), z.strictObject({ title: z.string().min(1), summary: z.string().min(1) })),
  ...interfaceWords,
})

export interface Language extends z.output<typeof languageSchema> {
  /** Code in addresses: the file's name. */
  code: string
  file: string
}

/** Fills the {places} of a text. A place without a value is left as it stands, so that a mistake shows. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The {places} of a text, sorted: a translation must have the same ones. */
export function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort()
}
