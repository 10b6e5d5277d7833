import type { Written } from '../model/guides.ts'
import type { Problem } from '../model/problems.ts'
import type { UsedComponent } from '../model/text.ts'
import { site } from '../site.ts'
import type { Check } from './check.ts'

/** A translation shows the same facts, services and headings as its source. */
export const parity: Check = {
  name: 'parity of translations',
  help: 'The same components with the same ids, equally often, and the same headings in the same order, as in the source language. Forms of units and the words inside components may differ.',
  run({ guides, pages }) {
    return [...guides.values(), ...pages.values()].flatMap(({ words }) => {
      const source = words.get(site.sourceLanguage)
      return source ? [...words.values()].filter((written) => written !== source).flatMap((written) => compare(source, written)) : []
    })
  },
}

function compare(source: Written, written: Written): Problem[] {
  const problems: Problem[] = []
  const theirs = Map.groupBy(source.text.components, describe)
  const ours = Map.groupBy(written.text.components, describe)
  for (const [component, used] of theirs) {
    const count = ours.get(component)?.length ?? 0
    if (count !== used.length)
      problems.push({
        file: written.file,
        line: ours.get(component)?.[0]?.line,
        found: `${component} ${count} times`,
        expected: `${used.length} times, as in ${source.file}:${used[0]?.line}`,
        fix: count < used.length ? 'add what is missing' : 'remove what is too many',
      })
  }
  for (const [component, used] of ours) {
    if (!theirs.has(component))
      problems.push({
        file: written.file,
        line: used[0]?.line,
        found: `${component}, which the source does not have`,
        expected: `only what ${source.file} shows`,
        fix: 'remove it, or add it to the source',
      })
  }
  const levels = (text: Written) => text.text.headings.map(({ depth }) => '#'.repeat(depth)).join(' ')
  if (levels(source) !== levels(written))
    problems.push({
      file: written.file,
      line: written.text.headings[0]?.line ?? 1,
      found: `headings ${levels(written)}`,
      expected: `${levels(source)}, as in ${source.file}`,
      fix: 'give it the same headings in the same order',
    })
  return problems
}

/** A component by its name and ids: what must be the same in every language. */
function describe({ name, attributes }: UsedComponent): string {
  const ids = Object.entries(attributes)
    .filter(([attribute]) => attribute !== 'form' && attribute !== 'name')
    .map(([attribute, value]) => ` ${attribute}="${value.split(/\s+/).sort().join(' ')}"`)
  return `<${name}${ids.join('')}>`
}
