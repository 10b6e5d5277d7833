import { z } from 'astro/zod'

/** A calendar day as people write it in content: 2026-11-22. Kept as text: a day has no time zone. */
export const day = z.string({ error: 'a day written as YYYY-MM-DD' }).refine(isDay, { error: 'a day that exists, written as YYYY-MM-DD' })

/** True for a day that exists in the calendar, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Today's day in UTC, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10)
}
