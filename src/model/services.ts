import { z } from 'astro/zod'
import { day } from './day.ts'
import { checkWithSchema, confidenceSchema, sourceSchema, webAddress } from './sources.ts'
import { isLanguageTag, words } from './words.ts'

export const audiences = [
  'everyone',
  'women',
  'men',
  'non-binary',
  'trans',
  'two-spirit',
  'indigenous',
  'youth',
  'students',
  'older-people',
  'muslim',
  'black',
  'workers',
  'survivors-of-trafficking',
  'family-and-friends',
] as const
export const needs = [
  'emergency',
  'talk-now',
  'suicide',
  'medical',
  'counselling',
  'legal',
  'work',
  'money',
  'police-complaint',
  'find-services',
] as const
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A number that can be dialled: digits and hyphens, or a code such as 911. */
const dialled = z
  .string({ error: 'a number in quotes, such as "1-866-863-0511"' })
  .regex(/^(\d-)?\d{3}-\d{3}-\d{4}$|^\d{3,6}$|^#\d{4}$/, { error: 'a phone number such as 1-866-863-0511, or a short code' })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: 'a time of day such as "09:00"' })

const unknown = z.literal('unknown')
const area = z.enum(['toll-free', 'gta', 'local']).default('toll-free')

export const serviceSchema = z
  .strictObject({
    /** What the sign on the door says: official names only. */
    name: words,
    formerly: z.array(z.string()).default([]),
    /** One plain line: what it does. */
    what: words,
    kind: z.enum(['line', 'centre', 'clinic', 'tribunal', 'regulator', 'office', 'map']),
    needs: z.array(z.enum(needs)).min(1),
    region: z.string(),
    serves: z.strictObject({
      who: z.array(z.enum(audiences)).min(1),
      ages: z.strictObject({ from: z.number().optional(), to: z.number().optional() }).optional(),
    }),
    channels: z.strictObject({
      phone: z.array(z.strictObject({ number: dialled, area })).default([]),
      text: z.array(z.strictObject({ number: dialled, word: z.string().optional(), area })).default([]),
      tty: z.array(z.strictObject({ number: dialled, area })).default([]),
      chat: z.union([z.literal(true), z.strictObject({ url: webAddress })]).optional(),
      web: webAddress.optional(),
      email: z
        .string()
        .regex(/^[^\s@]+@[^\s@]+\.[a-z]+$/, { error: 'an e-mail address' })
        .optional(),
      address: z.string().optional(),
    }),
    hours: z.union([
      z.literal('always'),
      unknown,
      z.strictObject({
        weekly: z.array(z.strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clock, to: clock })).min(1),
        closedOnSomeHolidays: z.literal(true).optional(),
      }),
    ]),
    /** When the hours hold for one channel only. */
    hoursOf: z.enum(['phone', 'text', 'chat']).optional(),
    languages: z.union([
      unknown,
      z.strictObject({
        spoken: z.array(z.string().refine(isLanguageTag, { error: 'a language code such as en or fr' })).default([]),
        /** true: by interpreter. A number: at least that many languages. */
        interpretation: z.union([z.literal(true), z.number()]).optional(),
      }),
    ]),
    cost: z.enum(['free', 'unknown']),
    healthCard: z.enum(['not-needed', 'unknown', 'not-applicable']),
    /** adults-no: a source says that it does not report what happened to an adult unless the adult asks. */
    mustTell: z.enum(['unknown', 'adults-no']),
    confidence: confidenceSchema,
    note: words.optional(),
    disagreement: words.optional(),
    checkWith: checkWithSchema.optional(),
    sources: z.array(sourceSchema).min(1),
    recheck: day,
  })
  .refine((service) => service.confidence === 'high' || service.channels.web || service.checkWith, {
    error: "the service's own web address, or whom to check with (a medium service is published only beside it)",
    path: ['checkWith'],
  })

export interface Service extends z.output<typeof serviceSchema> {
  slug: string
  file: string
}

export type ChannelName = 'phone' | 'text' | 'chat' | 'web' | 'tty' | 'email'

/** One way to reach a service, ready to show: what to print and where the link goes. */
export interface Contact {
  channel: ChannelName
  /** The number as printed, or undefined where a link's words stand instead. */
  number?: string
  word?: string
  area?: 'toll-free' | 'gta' | 'local'
  address: string
}

/** Every way to reach a service over a phone or the web, in the order in which they are shown. */
export function contactsOf(service: Service): Contact[] {
  const { phone, text, tty, chat, web, email } = service.channels
  return [
    ...phone.map(({ number, area }): Contact => ({ channel: 'phone', number, area, address: dialAddress('tel', number) })),
    ...text.map(
      ({ number, word, area }): Contact => ({
        channel: 'text',
        number,
        area,
        ...(word ? { word } : {}),
        address: dialAddress('sms', number) + (word ? `?body=${encodeURIComponent(word)}` : ''),
      }),
    ),
    ...(chat && chat !== true ? [{ channel: 'chat' as const, address: chat.url }] : []),
    ...tty.map(({ number, area }): Contact => ({ channel: 'tty', number, area, address: dialAddress('tel', number) })),
    ...(email ? [{ channel: 'email' as const, address: `mailto:${email}`, number: email }] : []),
    ...(web ? [{ channel: 'web' as const, address: web }] : []),
  ]
}

/** tel: or sms: address of a number as printed (RFC 3966: full numbers in international form, short codes as they are). */
export function dialAddress(scheme: 'tel' | 'sms', number: string): string {
  const digits = number.replace(/[^\d#]/g, '')
  if (digits.startsWith('#')) return `${scheme}:${encodeURIComponent('#')}${digits.slice(1)}`
  if (digits.length === 11 && digits.startsWith('1')) return `${scheme}:+${digits}`
  if (digits.length === 10) return `${scheme}:+1${digits}`
  return `${scheme}:${digits}`
}
