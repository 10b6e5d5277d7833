import { site } from '../site.ts'
import { channels, grammar, leavingChannels } from '../writing/grammar.ts'
import { pickValue } from './facts.ts'
import type { Written } from './guides.ts'
import { type Language, placesOf } from './languages.ts'
import type { Library } from './library.ts'
import { closestWord, type Problem } from './problems.ts'
import { contactsOf } from './services.ts'
import type { UsedComponent } from './text.ts'
import type { Words } from './words.ts'

/** Checks that everything that is named exists: facts, services, guides, topics, laws, languages, unit forms. */
export function checkReferences(library: Library): Problem[] {
  return [...checkLanguages(library), ...checkLedger(library), ...checkServices(library), ...checkGuides(library), ...checkFront(library)]
}

function missing(file: string, line: number, kind: string, name: string, known: Iterable<string>, where: string): Problem {
  const all = [...known]
  const near = closestWord(name, all)
  return {
    file,
    line,
    found: `${kind} "${name}", which does not exist`,
    expected: `a name from ${where}`,
    fix: near ? `write "${near}"` : `add it to ${where}, or name another`,
  }
}

function checkLanguages({ languages, topics, front, lines }: Library): Problem[] {
  const problems: Problem[] = []
  const source = languages.get(site.sourceLanguage)
  if (!source)
    return [
      {
        file: `content/languages/${site.sourceLanguage}.yaml`,
        found: 'no source language',
        expected: 'the language that all others translate',
        fix: `add the file, or change sourceLanguage in src/site.ts`,
      },
    ]
  for (const language of languages.values()) {
    const at = (path: string[]) => lines.get(language.file)?.at(path) ?? 1
    for (const topic of topics)
      if (!language.topics[topic])
        problems.push({
          file: language.file,
          line: at(['topics']),
          found: `no words for topic "${topic}"`,
          expected: 'a title and a summary for each topic',
          fix: `add "${topic}" under topics`,
        })
    for (const topic of Object.keys(language.topics))
      if (!topics.includes(topic))
        problems.push(missing(language.file, at(['topics', topic]), 'topic', topic, topics, 'content/topics.yaml'))
    const ways = [...Object.keys(front.happened), ...Object.keys(front.need)]
    for (const way of ways)
      if (!language.front.ways[way])
        problems.push({
          file: language.file,
          line: at(['front', 'ways']),
          found: `no words for "${way}"`,
          expected: 'words for each entry of content/front.yaml',
          fix: `add "${way}" under front.ways`,
        })
    for (const line of front.lines)
      if (!language.front.lines[line])
        problems.push({
          file: language.file,
          line: at(['front', 'lines']),
          found: `no words for line "${line}"`,
          expected: 'words for each line of content/front.yaml',
          fix: `add "${line}" under front.lines`,
        })
    problems.push(...comparePlaces(source, language, at))
  }
  return problems
}

/** A {place} that a translation drops or adds would print nothing, or braces. */
function comparePlaces(source: Language, language: Language, at: (path: string[]) => number): Problem[] {
  const problems: Problem[] = []
  const compare = (theirs: unknown, ours: unknown, path: string[]): void => {
    if (typeof theirs === 'string' && typeof ours === 'string') {
      const [expected, found] = [placesOf(theirs).join(' '), placesOf(ours).join(' ')]
      if (expected !== found)
        problems.push({
          file: language.file,
          line: at(path),
          found: `{places} "${found}" in ${path.join('.')}`,
          expected: `"${expected}", as in ${source.file}`,
          fix: 'keep every {place}; move it where the sentence needs it',
        })
    } else if (theirs && ours && typeof theirs === 'object' && typeof ours === 'object') {
      for (const [key, value] of Object.entries(theirs)) compare(value, (ours as Record<string, unknown>)[key], [...path, key])
    }
  }
  // Unit and plural forms differ from language to language; all else has the same places.
  const { units: _units, count: _count, ...theirs } = { ...source, count: null }
  compare({ ...theirs, search: { ...theirs.search, count: null } }, language, [])
  return problems
}

function checkWords(all: Words | undefined, library: Library, file: string, line: number, name: string): Problem[] {
  if (!all) return []
  const problems: Problem[] = []
  if (!all[site.sourceLanguage])
    problems.push({
      file,
      line,
      found: `no ${site.sourceLanguage} words for ${name}`,
      expected: `words in ${site.sourceLanguage} at least`,
      fix: `add "${site.sourceLanguage}: ..."`,
    })
  for (const code of Object.keys(all))
    if (!library.languages.has(code)) problems.push(missing(file, line, 'language', code, library.languages.keys(), 'content/languages'))
  return problems
}

function checkLedger(library: Library): Problem[] {
  return [...library.facts.values()].flatMap((fact) => {
    const line = (path: string[]) => library.lines.get(fact.file)?.at([fact.id, ...path]) ?? fact.line
    const problems = [
      ...checkWords(fact.label, library, fact.file, line(['label']), 'label'),
      ...checkWords(fact.statement, library, fact.file, line(['statement']), 'statement'),
      ...checkWords(fact.disagreement, library, fact.file, line(['disagreement']), 'disagreement'),
      ...checkWords(fact.changing, library, fact.file, line(['changing']), 'changing'),
    ]
    if (fact.law && !library.laws[fact.law.act])
      problems.push(missing(fact.file, line(['law', 'act']), 'law', fact.law.act, Object.keys(library.laws), 'content/laws.yaml'))
    if (fact.checkWith && 'service' in fact.checkWith && !library.services.has(fact.checkWith.service))
      problems.push(
        missing(fact.file, line(['checkWith', 'service']), 'service', fact.checkWith.service, library.services.keys(), 'content/services'),
      )
    return problems
  })
}

function checkServices(library: Library): Problem[] {
  return [...library.services.values()].flatMap((service) => {
    const line = (path: string[]) => library.lines.get(service.file)?.at(path) ?? 1
    const problems = [
      ...checkWords(service.what, library, service.file, line(['what']), 'what'),
      ...checkWords(service.note, library, service.file, line(['note']), 'note'),
    ]
    if (service.checkWith && 'service' in service.checkWith && !library.services.has(service.checkWith.service))
      problems.push(
        missing(
          service.file,
          line(['checkWith', 'service']),
          'service',
          service.checkWith.service,
          library.services.keys(),
          'content/services',
        ),
      )
    return problems
  })
}

function checkGuides(library: Library): Problem[] {
  const problems: Problem[] = []
  for (const guide of library.guides.values()) {
    if (!library.topics.includes(guide.topic))
      problems.push(missing(guide.file, guide.lineOf(['topic']), 'topic', guide.topic, library.topics, 'content/topics.yaml'))
    guide.related.forEach((related, index) => {
      if (!library.guides.has(related))
        problems.push(missing(guide.file, guide.lineOf(['related', index]), 'guide', related, library.guides.keys(), 'content/guides'))
    })
    if (guide.words.size === 0)
      problems.push({
        file: guide.file,
        found: 'a guide without words',
        expected: `${site.sourceLanguage}.mdx beside it`,
        fix: 'write it, or remove the folder',
      })
  }
  const texts = [...library.guides.values(), ...library.pages.values()].flatMap((document) => [...document.words.values()])
  for (const written of texts) problems.push(...checkText(written, library))
  return problems
}

function checkText(written: Written, library: Library): Problem[] {
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

function checkFront({ front, guides, services }: Library): Problem[] {
  const file = 'content/front.yaml'
  return [
    ...front.lines
      .filter((slug) => !services.has(slug))
      .map((slug) => missing(file, 1, 'service', slug, services.keys(), 'content/services')),
    ...Object.values({ ...front.happened, ...front.need })
      .filter((slug) => !guides.has(slug))
      .map((slug) => missing(file, 1, 'guide', slug, guides.keys(), 'content/guides')),
    ...[site.talk, site.leaveExplained.guide]
      .filter((slug) => !guides.has(slug))
      .map((slug) => missing('src/site.ts', 1, 'guide', slug, guides.keys(), 'content/guides')),
    ...[site.emergency]
      .filter((slug) => !services.has(slug))
      .map((slug) => missing('src/site.ts', 1, 'service', slug, services.keys(), 'content/services')),
  ]
}
