import { type Fact, lastRead } from './facts.ts'
import type { howRead } from './sources.ts'

/** Facts with the same thing to be said beside them: whom to check with, what sources say differently, what may change. */
export interface Remark {
  /** Place in the page: s1, s2 ... */
  id: string
  facts: Fact[]
}

/** Bodies whose pages were read in the same way on the same day and are due again on the same day, each once. */
export interface SourceGroup {
  how: (typeof howRead)[number]
  read: string
  recheck: string
  /** Their names, as they write them. */
  names: string[]
  remarks: Remark[]
}

/** Gathers the sources of a page's facts for the list at its foot. What is due first stands first; nothing is said twice. */
export function groupSources(facts: readonly Fact[]): SourceGroup[] {
  const groups = Map.groupBy(facts, ({ recheck, sources }) => JSON.stringify([recheck, sources[0]?.read.how, lastRead(sources)]))
  let count = 0
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, group]) => {
      const [recheck, how, read] = JSON.parse(key) as [string, SourceGroup['how'], string]
      const names = new Set(group.flatMap((fact) => fact.sources.map(({ name }) => name)))
      const remarked = group.filter(({ checkWith, changing, disagreement }) => checkWith ?? changing ?? disagreement)
      const remarks = Map.groupBy(remarked, ({ checkWith, changing, disagreement }) => JSON.stringify([checkWith, changing, disagreement]))
      return { recheck, how, read, names: [...names], remarks: [...remarks.values()].map((same) => ({ id: `s${++count}`, facts: same })) }
    })
}

/** The place at the foot of a page where the remark about each fact stands, by the fact's id. */
export function placesOfRemarks(groups: readonly SourceGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ remarks }) => remarks.flatMap(({ id, facts }) => facts.map((fact) => [fact.id, id] as const))))
}
