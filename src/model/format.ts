import type { Value } from './facts.ts'
import { fill, type Language } from './languages.ts'

/** A number as the language writes it. Years and short codes are not numbers: they never come through here. */
export function formatNumber(amount: number, language: Language): string {
  return new Intl.NumberFormat(language.tag).format(amount)
}

/** A day (YYYY-MM-DD) in words, in the language's own calendar words. */
export function formatDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

/** A time of day (24-hour text such as "19:00") as the language writes it. */
export function formatClock(clock: string, language: Language): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const format = new Intl.DateTimeFormat(language.tag, { hour: 'numeric', minute: minute === 0 ? undefined : '2-digit', timeZone: 'UTC' })
  // Some locales pad the hour although "numeric" was asked for.
  return format
    .formatToParts(Date.UTC(2024, 0, 1, hour % 24, minute))
    .map(({ type, value }) => (type === 'hour' ? value.replace(/^0(?=.)/, '') : value))
    .join('')
}

/** A day of the week (0 is Monday) by name. */
export function formatWeekday(index: number, language: Language): string {
  return new Intl.DateTimeFormat(language.tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index))
}

/** A language's name (BCP 47 code) in the reader's language. */
export function formatLanguageName(code: string, language: Language): string {
  // Some languages have no name yet for some others: the English one is better than a code.
  const named = [language.tag, 'en'].map((tag) => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(code))
  return named.find((name) => name !== undefined) ?? code
}

/** Several words as one list: "a, b and c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language.tag, { type: 'conjunction' }).format(items)
}

/** Picks the plural form for a number and fills in {n}. */
export function formatCount(count: number, forms: Record<string, string>, language: Language): string {
  const category = new Intl.PluralRules(language.tag).select(count)
  return fill(forms[category] ?? forms.other ?? '{n}', { n: formatNumber(count, language) })
}

/** Weight in kilobytes (1 kB is 1,000 bytes) with one decimal, as the language writes it. */
export function formatWeight(bytes: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000)
}

/**
 * A ledger value in the reader's language.
 * @param form "number" for the bare number, or a unit form that the language declares ("adjective", "oblique" ...)
 */
export function formatValue(value: Value, language: Language, form = 'default'): string {
  if ('date' in value) return formatDay(value.date, language)
  if ('from' in value) {
    const range = fill(language.range, { from: formatNumber(value.from, language), to: formatNumber(value.to, language) })
    return value.unit && form !== 'number' ? withUnit(range, value.to, value.unit, language, form) : range
  }
  if ('currency' in value) {
    const digits = Number.isInteger(value.amount) ? 0 : 2
    return new Intl.NumberFormat(language.tag, {
      style: 'currency',
      currency: value.currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value.amount)
  }
  const number = formatNumber(value.amount, language)
  return value.unit && form !== 'number' ? withUnit(number, value.amount, value.unit, language, form) : number
}

function withUnit(number: string, amount: number, unit: keyof Language['units'], language: Language, form: string): string {
  const forms = language.units[unit]
  const plurals = forms[form] ?? forms.default ?? {}
  const category = new Intl.PluralRules(language.tag).select(amount)
  return fill(plurals[category] ?? plurals.other ?? '{n}', { n: number })
}
