import { channels, grammar, leavingChannels } from '../../writing/grammar.ts'
import { pickValue } from '../facts.ts'
import type { Written } from '../guides.ts'
import type { Language } from '../languages.ts'
import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { contactsOf } from '../services.ts'
import type { UsedComponent } from '../text.ts'
import { missing } from './missing.ts'

/** Ids that the frame around every page uses. */
const takenIds = new Set(['main', 'said', 'sources', 'related'])

/** A text names only facts, values, unit forms, services, guides and terms that exist. */
export function checkText(written: Written, library: Library): Problem[] {
  const problems: Problem[] = []
  const language = library.languages.get(written.language)
  if (!language) problems.push(missing(written.file, 1, 'language', written.language, library.languages.keys(), 'content/languages'))
  const aliases = new Set(written.aliases)
  for (const alias of written.printed)
    if (!aliases.has(alias)) problems.push(missing(written.file, written.lineOf('printed'), 'alias', alias, aliases, 'the aliases above'))
  for (const component of written.text.components) problems.push(...checkComponent(component, written.file, library, language))
  return problems
}

function checkComponent(
  { name, attributes, line }: UsedComponent,
  file: string,
  library: Library,
  language: Language | undefined,
): Problem[] {
  const problems: Problem[] = []
  for (const [attribute, { kind }] of Object.entries(grammar[name]?.attributes ?? {})) {
    const given = attributes[attribute]
    if (given === undefined) continue
    const require = (known: Iterable<string>, what: string, where: string) => {
      const all = [...known]
      if (!all.includes(given)) problems.push(missing(file, line, what, given, all, where))
    }
    if (kind === 'fact') require(library.facts.keys(), 'fact', 'content/facts')
    else if (kind === 'facts')
      for (const id of given.split(/\s+/))
        if (!library.facts.has(id)) problems.push(missing(file, line, 'fact', id, library.facts.keys(), 'content/facts'))
    if (kind === 'service') require(library.services.keys(), 'service', 'content/services')
    if (kind === 'term') require(Object.keys(library.terms), 'name', 'content/terms.yaml')
    if (kind === 'guide') require(library.guides.keys(), 'guide', 'content/guides')
    if (kind === 'anchor' && (!/^[a-z][a-z0-9-]*$/.test(given) || takenIds.has(given)))
      problems.push({
        file,
        line,
        found: `a place named "${given}"`,
        expected: 'small letters and hyphens, and a name that the page does not use itself',
        fix: 'choose another name',
      })
    if (kind === 'channel') require(channels, 'channel', channels.join(', '))
    if (kind === 'left') require(leavingChannels, 'channel', leavingChannels.join(', '))
    if (typeof kind === 'object') require(kind.choices, attribute, kind.choices.join(', '))
  }
  if (name === 'Fact') problems.push(...checkShownValue(attributes, line, file, library, language))
  if (name === 'Law') {
    const fact = library.facts.get(attributes.of ?? '')
    if (fact && !fact.law)
      problems.push({
        file,
        line,
        found: `<Law of="${fact.id}"> of a fact without a law`,
        expected: 'a fact with law: act and section',
        fix: `add the law in ${fact.file}:${fact.line}, or leave the component out`,
      })
  }
  if (name === 'Contact') {
    const service = library.services.get(attributes.service ?? '')
    const channel = attributes.channel ?? 'phone'
    if (service && !contactsOf(service).some((contact) => contact.channel === channel))
      problems.push({
        file,
        line,
        found: `<Contact> asks for ${channel} of "${service.slug}", which has none`,
        expected: `one of: ${[...new Set(contactsOf(service).map((contact) => contact.channel))].join(', ')}`,
        fix: 'name another channel, or use <Name>',
      })
  }
  return problems
}

function checkShownValue(
  attributes: Record<string, string>,
  line: number,
  file: string,
  library: Library,
  language: Language | undefined,
): Problem[] {
  const fact = library.facts.get(attributes.id ?? '')
  if (!fact) return []
  const value = pickValue(fact, attributes.value)
  if (!value) {
    const names = Object.keys(fact.values ?? {})
    return [
      {
        file,
        line,
        found: attributes.value
          ? `value "${attributes.value}" of "${fact.id}", which does not exist`
          : `<Fact id="${fact.id}"> without a value to show`,
        expected: names.length > 0 ? `value="..." with one of: ${names.join(', ')}` : 'a fact with a value',
        fix: names.length > 0 ? `add value="${names[0]}"` : `write <Sourced by="${fact.id}">the words</Sourced>`,
      },
    ]
  }
  const { form } = attributes
  if (form && form !== 'number' && language && 'unit' in value && value.unit && !language.units[value.unit][form]) {
    return [
      {
        file,
        line,
        found: `form "${form}" of ${value.unit}, which ${language.name} does not have`,
        expected: `one of: number, ${Object.keys(language.units[value.unit]).join(', ')}`,
        fix: `add the form in ${language.file} under units.${value.unit}`,
      },
    ]
  }
  return []
}
