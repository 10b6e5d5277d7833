import type { Library } from './library.ts'

/** Something whose day to be checked again has passed. */
export interface Overdue {
  kind: 'fact' | 'service'
  name: string
  file: string
  line: number
  recheck: string
}

/** Facts and services that were to be checked again before this day (YYYY-MM-DD), longest overdue first. The day itself still counts. */
export function overdue({ facts, services, lines }: Library, day: string): Overdue[] {
  return [
    ...[...facts.values()].map(({ id, file, recheck }) => ({
      kind: 'fact' as const,
      name: id,
      file,
      line: lines.get(file)?.at([id, 'recheck']) ?? 1,
      recheck,
    })),
    ...[...services.values()].map(({ slug, file, recheck }) => ({
      kind: 'service' as const,
      name: slug,
      file,
      line: lines.get(file)?.at(['recheck']) ?? 1,
      recheck,
    })),
  ]
    .filter(({ recheck }) => recheck < day)
    .sort((a, b) => a.recheck.localeCompare(b.recheck))
}
