import { createHash } from 'node:crypto'
import { mdxToMdast } from 'satteri'
import type { Problem } from './problems.ts'

/** A component as it stands in a guide. Attribute values are plain text; an attribute without a value is "". */
export interface UsedComponent {
  name: string
  attributes: Record<string, string>
  line: number
}

/** One passage of a text that a translation translates: a heading, a paragraph, a list item. */
export interface Block {
  /** First eight hex digits of the SHA-256 of the words, white space folded. */
  hash: string
  words: string
  line: number
}

/** Words a reader sees as prose, without what components print. */
export interface Prose {
  words: string
  line: number
  /** Names of the components around it, outermost first. */
  inside: string[]
}

/** The node shapes of a parsed MDX text that we look at (mdast with its MDX extension). */
export interface TextNode {
  type: string
  name?: string | null
  depth?: number
  value?: string
  url?: string
  ordered?: boolean
  attributes?: { type: string; name?: string; value?: unknown }[]
  children?: TextNode[]
  position?: { start: { line: number; offset: number }; end: { line: number; offset: number } }
}

/** A guide's words, taken apart: what the model, the checks and the pages need to know about them. */
export interface Text {
  root: TextNode
  headings: { depth: number; words: string; line: number }[]
  components: UsedComponent[]
  blocks: Block[]
  prose: Prose[]
}

export type TextResult = { text: Text; problems: [] } | { text?: undefined; problems: Problem[] }

/** Parses MDX with the parser that also builds the site, so that both see the same text. */
export function readText(source: string, file: string): TextResult {
  let root: TextNode
  try {
    root = mdxToMdast(source) as TextNode
  } catch (error) {
    const [, line, message] = /^(\d+):\d+: ([\s\S]*)$/.exec(String((error as Error).message)) ?? []
    return {
      problems: [
        {
          file,
          ...(line ? { line: Number(line) } : {}),
          found: `text that cannot be read: ${(message ?? String(error)).replace(/ \(mdx[^)]*\)$/, '')}`,
          expected: 'Markdown and the components of src/writing',
          fix: 'close every component you open, and write < and { in words',
        },
      ],
    }
  }
  const text: Text = { root, headings: [], components: [], blocks: [], prose: [] }
  collect(root, source, text, [])
  return { text, problems: [] }
}

function collect(node: TextNode, source: string, text: Text, inside: string[]): void {
  const line = node.position?.start.line ?? 1
  if (node.type === 'heading') text.headings.push({ depth: node.depth ?? 2, words: plainWords(node), line })
  if (node.name && (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')) {
    text.components.push({ name: node.name, attributes: plainAttributes(node), line })
    inside = [...inside, node.name]
  }
  if (node.type === 'text') text.prose.push({ words: node.value ?? '', line, inside })

  if (isBlock(node)) {
    const words = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/\s+/g, ' ').trim()
    text.blocks.push({ hash: hashOf(words), words, line })
  } else if (node.type === 'mdxJsxFlowElement' && node.children?.length) {
    const words = `<${node.name} ${Object.entries(plainAttributes(node))
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}>`
    text.blocks.push({ hash: hashOf(words), words, line })
  }
  for (const child of node.children ?? []) collect(child, source, text, inside)
}

/** A passage of its own: a heading, a paragraph, or a component that stands alone. */
function isBlock(node: TextNode): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && !node.children?.length)
}

/** Hash under which a translation remembers the passage it translates. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8)
}

/** The words of a node and of all inside it. */
export function plainWords(node: TextNode): string {
  return node.value ?? (node.children ?? []).map(plainWords).join('')
}

function plainAttributes(node: TextNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? [])
      .filter((attribute) => attribute.name)
      .map((attribute) => [attribute.name, typeof attribute.value === 'string' ? attribute.value : '']),
  )
}
