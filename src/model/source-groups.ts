import { type Fact, lastRead } from './facts.ts'
import type { howRead } from './sources.ts'

/** Facts that rest on the same sources, with the same remarks: one entry in the list at a page's foot. */
export interface SourceEntry {
  /** Place in the page: s1, s2 ... */
  id: string
  facts: Fact[]
}

/** Entries read in the same way on the same day and due again on the same day. */
export interface SourceGroup {
  how: (typeof howRead)[number]
  read: string
  recheck: string
  entries: SourceEntry[]
}

/** Gathers the facts of a page for its list of sources. What is due first stands first; nothing is said twice. */
export function groupSources(facts: readonly Fact[]): SourceGroup[] {
  const groups = Map.groupBy(facts, (fact) =>
    JSON.stringify([fact.recheck, fact.sources.map((source) => source.read)[0]?.how, lastRead(fact.sources)]),
  )
  let count = 0
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const entries = Map.groupBy(group, ({ sources, checkWith, changing, disagreement }) =>
        JSON.stringify([sources, checkWith, changing, disagreement]),
      )
      return {
        how: first.sources[0]?.read.how ?? 'copy',
        read: lastRead(first.sources),
        recheck: first.recheck,
        entries: [...entries.values()].map((entry) => ({ id: '', facts: entry })),
      } satisfies SourceGroup
    })
    .sort((a, b) => a.recheck.localeCompare(b.recheck))
    .map((group) => ({ ...group, entries: group.entries.map(({ facts: entry }) => ({ id: `s${++count}`, facts: entry })) }))
}

/** The place in the list of sources of each fact, by id. */
export function placesInSources(groups: readonly SourceGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ entries }) => entries.flatMap(({ id, facts }) => facts.map((fact) => [fact.id, id] as const))))
}
