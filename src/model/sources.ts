import { z } from 'astro/zod'
import { day } from './day.ts'

/** A web address a reader may be sent to. */
export const webAddress = z.string().regex(/^https?:\/\/[^\s"<>]+$/, { error: 'a web address that starts with https://' })

export const howRead = ['copy', 'live', 'phoned', 'reported'] as const

/** A page or body that a fact rests on, and how we know what it says. */
export const sourceSchema = z.strictObject({
  /** The body that owns the fact, by its own name. */
  name: z.string().min(1),
  url: webAddress.optional(),
  /** The date printed on the page, or "undated". */
  dated: z.string().min(1),
  /** copy: a stored copy was read. live: the live page was opened. phoned: someone asked the service. reported: not read by us, cited by another public list. */
  read: z.strictObject({ how: z.enum(howRead), on: day }),
})

/** Whom a reader can ask before relying on something that is not yet confirmed. */
export const checkWithSchema = z.union([
  z.strictObject({ service: z.string(), name: z.string().optional() }),
  z.strictObject({ name: z.string().min(1), url: webAddress }),
])

/** high: an official page was read and nothing contradicts it. medium: published with whom to check beside it. */
export const confidenceSchema = z.enum(['high', 'medium'])

export type Source = z.output<typeof sourceSchema>
export type CheckWith = z.output<typeof checkWithSchema>
