import { formatClock, formatLanguageName, formatList, formatNumber, formatWeekday } from './format.ts'
import { fill, type Language } from './languages.ts'
import { type Service, weekdays } from './services.ts'

/** When a service answers, as words. Times are Ontario's own. */
export function hoursInWords(service: Service, language: Language): string {
  const { hours, hoursOf } = service
  const names = language.service
  const prefix = hoursOf ? `${names.hoursOf[hoursOf]}${language.colon}` : ''
  if (hours === 'always') return prefix + names.hoursAlways
  if (hours === 'unknown') return names.hoursUnknown
  const rows = hours.weekly.map(({ days, from, to }) =>
    fill(names.hoursRow, { days: daysInWords(days, language), from: formatClock(from, language), to: formatClock(to, language) }),
  )
  return `${prefix}${rows.join('; ')}${hours.closedOnSomeHolidays ? `. ${names.closedOnSomeHolidays}` : ''}`
}

/** Days that follow one another as a range, others as a list. The week is a ring: Sunday to Friday is a range too. */
function daysInWords(days: readonly (typeof weekdays)[number][], language: Language): string {
  const name = (day: (typeof weekdays)[number]) => formatWeekday(weekdays.indexOf(day), language)
  if (days.length === 7) return fill(language.service.dayRange, { first: name('mon'), last: name('sun') })
  const first = days.find((day) => !days.includes(weekdays[(weekdays.indexOf(day) + 6) % 7] ?? 'mon'))
  const run = first ? Array.from({ length: days.length }, (_, step) => weekdays[(weekdays.indexOf(first) + step) % 7] ?? 'mon') : []
  if (first && days.length > 2 && run.every((day) => days.includes(day)))
    return fill(language.service.dayRange, { first: name(first), last: name(run.at(-1) ?? first) })
  return formatList(days.map(name), language)
}

/** Whom a service is for, as words. */
export function audienceInWords({ serves }: Service, language: Language): string {
  const { who, ages } = serves
  const people = formatList(
    who.map((group) => language.service.who[group]),
    language,
  )
  if (!ages) return people
  const { from, to } = ages
  const number = (age: number) => formatNumber(age, language)
  const age =
    from !== undefined && to !== undefined
      ? fill(language.service.ageBetween, { from: number(from), to: number(to) })
      : from !== undefined
        ? fill(language.service.ageFrom, { from: number(from) })
        : to !== undefined
          ? fill(language.service.ageTo, { to: number(to) })
          : ''
  return age ? `${people} (${age})` : people
}

/** The languages a service works in, as words. */
export function spokenInWords({ languages }: Service, language: Language): string {
  const names = language.service
  if (languages === 'unknown') return names.languagesUnknown
  const spoken = languages.spoken.map((code) => formatLanguageName(code, language))
  if (languages.interpretation === true) spoken.push(names.interpretation)
  else if (languages.interpretation)
    spoken.push(fill(names.interpretationCount, { count: formatNumber(languages.interpretation, language) }))
  return spoken.length > 0 ? formatList(spoken, language) : names.languagesUnknown
}
