import { z } from 'astro/zod'
import { day } from './day.ts'
import { checkWithSchema, confidenceSchema, sourceSchema } from './sources.ts'
import { words } from './words.ts'

/** Units a value may have. Each language says in its own file how to write each of them. */
export const units = ['minute', 'hour', 'day', 'week', 'month', 'year', 'percent', 'session'] as const
export type Unit = (typeof units)[number]

const number = z.number({ error: 'a number' })

/** A value that can be shown in any language: a number, perhaps with a unit or currency, a range, or a day. */
export const valueSchema = z.union([
  z.strictObject({ amount: number, unit: z.enum(units).optional() }),
  z.strictObject({ amount: number, currency: z.enum(['CAD']) }),
  z.strictObject({ from: number, to: number, unit: z.enum(units).optional() }),
  z.strictObject({ date: day }),
])
export type Value = z.output<typeof valueSchema>

/** One record of the ledger: a number, deadline, fee or right, where it comes from, and how fresh it is. */
export const factSchema = z
  .strictObject({
    /** Short name, printed in the list of sources. */
    label: words,
    value: valueSchema.optional(),
    /** Several values of one fact, by name: { days: ..., weeks: ... }. */
    values: z.record(z.string(), valueSchema).optional(),
    /** The claim in one plain sentence, for facts without a value. */
    statement: words.optional(),
    law: z.strictObject({ act: z.string(), section: z.string().optional() }).optional(),
    jurisdiction: z.string(),
    confidence: confidenceSchema,
    sources: z.array(sourceSchema).min(1, { error: 'at least one source' }),
    checkWith: checkWithSchema.optional(),
    /** What the sources say differently, in one plain sentence. */
    disagreement: words.optional(),
    /** A change of law in the air, in one plain sentence. */
    changing: words.optional(),
    /** The day by which somebody looks again. */
    recheck: day,
  })
  .refine((fact) => fact.value || fact.values || fact.statement, { error: 'a value, values or a statement', path: ['statement'] })
  .refine((fact) => !(fact.value && fact.values), { error: 'either value or values, not both', path: ['values'] })
  .refine((fact) => fact.confidence === 'high' || fact.checkWith, {
    error: 'whom to check with (a medium fact is published only beside it)',
    path: ['checkWith'],
  })

export const factFileSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id of small letters, digits and hyphens' }),
  factSchema,
)

export interface Fact extends z.output<typeof factSchema> {
  id: string
  /** The ledger file it stands in, without its ending. */
  area: string
  file: string
  line: number
}

/** The value a component asks for: the unnamed one, or the named one. Undefined when there is none. */
export function pickValue(fact: Fact, name?: string): Value | undefined {
  return name === undefined ? fact.value : fact.values?.[name]
}

/** The days on which the sources of a fact were read, latest first. */
export function lastRead(sources: readonly { read: { on: string } }[]): string {
  return (
    sources
      .map((source) => source.read.on)
      .sort()
      .at(-1) ?? ''
  )
}
