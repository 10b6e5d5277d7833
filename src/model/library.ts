import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'astro/zod'
import { contentFolder, shownPath } from './content-folder.ts'
import { type Fact, factFileSchema } from './facts.ts'
import { fenceText } from './fence.ts'
import { type Guide, guideSchema, type Page, type Written, wordsHeadSchema } from './guides.ts'
import { type Language, languageSchema } from './languages.ts'
import { ContentError, type Problem } from './problems.ts'
import { checkReferences } from './references/index.ts'
import { type Service, serviceSchema } from './services.ts'
import { readText } from './text.ts'
import { type Words, words } from './words.ts'
import { type Lines, readYaml } from './yaml-source.ts'

const lawsSchema = z.record(z.string(), z.strictObject({ name: z.record(z.string(), z.string()), url: z.string().optional() }))
const frontSchema = z.strictObject({
  lines: z.array(z.string()).min(1),
  happened: z.record(z.string(), z.string()),
  need: z.record(z.string(), z.string()),
})

export type Laws = z.output<typeof lawsSchema>
export type Front = z.output<typeof frontSchema>

/** Everything that content/ says, read once and checked. */
export interface Library {
  languages: Map<string, Language>
  topics: string[]
  front: Front
  laws: Laws
  /** Names with digits in them, by id. */
  terms: Record<string, Words>
  facts: Map<string, Fact>
  services: Map<string, Service>
  guides: Map<string, Guide>
  pages: Map<string, Page>
  /** Line of a key in one of the files read as plain YAML (languages, services, front). */
  lines: Map<string, Lines>
}

export interface Reading {
  library: Library
  problems: Problem[]
}

/** Reads the content folder and returns what it says and all that is wrong with it. */
export function readLibrary(folder = contentFolder): Reading {
  const problems: Problem[] = []
  const lines = new Map<string, Lines>()

  function readFile<S extends z.ZodType>(file: string, schema: S): z.output<S> | undefined {
    const shown = shownPath(file)
    if (!existsSync(file)) {
      problems.push({
        file: shown,
        found: 'no such file',
        expected: 'a file of this name',
        fix: 'bring it back, or copy one from a neighbour',
      })
      return undefined
    }
    const result = readYaml(readFileSync(file, 'utf8'), schema, shown)
    problems.push(...result.problems)
    if (result.lines) lines.set(shown, result.lines)
    return result.data
  }

  for (const kind of ['languages', 'facts', 'services', 'guides', 'pages']) {
    if (!existsSync(path.join(folder, kind)) || readdirSync(path.join(folder, kind)).length === 0)
      problems.push({
        file: shownPath(path.join(folder, kind)),
        found: 'no such folder, or nothing in it',
        expected: `the folder of ${kind}`,
        fix: 'bring it back',
      })
  }

  const languages = new Map<string, Language>()
  for (const name of filesIn(folder, 'languages', '.yaml')) {
    const file = path.join(folder, 'languages', name)
    const data = readFile(file, languageSchema)
    const code = path.basename(name, '.yaml')
    if (data) languages.set(code, { ...data, code, file: shownPath(file) })
  }

  const topics = readFile(path.join(folder, 'topics.yaml'), z.array(z.string()).min(1)) ?? []
  const front = readFile(path.join(folder, 'front.yaml'), frontSchema) ?? { lines: [], happened: {}, need: {} }
  const laws = readFile(path.join(folder, 'laws.yaml'), lawsSchema) ?? {}

  const terms = readFile(path.join(folder, 'terms.yaml'), z.record(z.string(), words)) ?? {}

  const facts = new Map<string, Fact>()
  for (const name of filesIn(folder, 'facts', '.yaml')) {
    const file = path.join(folder, 'facts', name)
    const shown = shownPath(file)
    for (const [id, record] of Object.entries(readFile(file, factFileSchema) ?? {})) {
      const line = lines.get(shown)?.ofKey([id]) ?? 1
      const other = facts.get(id)
      if (other)
        problems.push({
          file: shown,
          line,
          found: `a second fact "${id}"`,
          expected: 'one record a fact',
          fix: `keep one: the other stands in ${other.file}:${other.line}`,
        })
      else facts.set(id, { ...record, id, area: path.basename(name, '.yaml'), file: shown, line })
    }
  }

  const services = new Map<string, Service>()
  for (const name of filesIn(folder, 'services', '.yaml')) {
    const file = path.join(folder, 'services', name)
    const data = readFile(file, serviceSchema)
    const slug = path.basename(name, '.yaml')
    if (data) services.set(slug, { ...data, slug, file: shownPath(file) })
  }

  const guides = new Map<string, Guide>()
  for (const slug of foldersIn(folder, 'guides')) {
    const file = path.join(folder, 'guides', slug, 'guide.yaml')
    const data = readFile(file, guideSchema)
    const written = readWordsFolder(path.join(folder, 'guides', slug), problems)
    const shown = shownPath(file)
    if (data) guides.set(slug, { ...data, slug, file: shown, lineOf: (at) => lines.get(shown)?.at(at) ?? 1, words: written })
  }

  const pages = new Map<string, Page>()
  for (const slug of foldersIn(folder, 'pages'))
    pages.set(slug, { slug, words: readWordsFolder(path.join(folder, 'pages', slug), problems) })

  const library: Library = {
    languages: new Map([...languages].sort(([, a], [, b]) => a.order - b.order)),
    topics,
    front,
    laws,
    terms,
    facts,
    services,
    guides,
    pages,
    lines,
  }
  // Names are only looked up when every file could be read: one bad file would make hundreds of names look wrong.
  if (problems.length === 0) problems.push(...checkReferences(library))
  return { library, problems }
}

/** The content as the site uses it. Throws ContentError when anything is wrong with it. */
export function openLibrary(folder = contentFolder): Library {
  const { library, problems } = readLibrary(folder)
  if (problems.length > 0) throw new ContentError(problems)
  return library
}

function readWordsFolder(folder: string, problems: Problem[]): Map<string, Written> {
  const words = new Map<string, Written>()
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.mdx'))
    .sort()) {
    const written = readWritten(path.join(folder, name), problems)
    if (written) words.set(written.language, written)
  }
  return words
}

function readWritten(file: string, problems: Problem[]): Written | undefined {
  const shown = shownPath(file)
  const source = readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
  const head = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)
  if (!head) {
    problems.push({
      file: shown,
      line: 1,
      found: 'no head',
      expected: '--- on the first line, then title, summary and changed, then ---',
      fix: 'copy the head of a neighbouring file',
    })
    return undefined
  }
  const parsedHead = readYaml(head[1] ?? '', wordsHeadSchema, shown, 2)
  const parsedText = readText(source, shown)
  problems.push(...parsedHead.problems, ...parsedText.problems)
  if (parsedText.text) problems.push(...fenceText(parsedText.text, shown))
  if (!parsedHead.data || !parsedText.text) return undefined
  const { data, lines } = parsedHead
  return { ...data, language: path.basename(file, '.mdx'), file: shown, lineOf: (key) => lines.ofKey([key]), text: parsedText.text }
}

function filesIn(folder: string, name: string, ending: string): string[] {
  const inner = path.join(folder, name)
  return existsSync(inner)
    ? readdirSync(inner)
        .filter((entry) => entry.endsWith(ending))
        .sort()
    : []
}

function foldersIn(folder: string, name: string): string[] {
  const inner = path.join(folder, name)
  return existsSync(inner)
    ? readdirSync(inner, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []
}
