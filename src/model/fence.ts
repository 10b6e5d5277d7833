import { grammar } from '../writing/grammar.ts'
import { closestWord, type Problem } from './problems.ts'
import type { Text, TextNode } from './text.ts'

/** What may stand inside a sentence. */
export const insideSentence = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'mdxJsxTextElement'])
const markdown = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'break',
  'thematicBreak',
  'blockquote',
])

/** The fence: a text may hold plain Markdown and our components, and nothing that runs. */
export function fenceText(text: Text, file: string): Problem[] {
  const problems: Problem[] = []
  look(text.root, file, problems, [])
  return problems
}

function look(node: TextNode, file: string, problems: Problem[], inside: string[]): void {
  const line = node.position?.start.line ?? 1
  const refuse = (found: string, expected: string, fix: string) => problems.push({ file, line, found, expected, fix })

  if (node.type === 'mdxjsEsm')
    refuse('an import or export', 'words and components', 'remove the line: components are there without import')
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    refuse(`an expression {${(node.value ?? '').slice(0, 40)}}`, 'words and components', 'write the words out, without braces')
  else if (
    node.type === 'html' ||
    node.type === 'code' ||
    node.type === 'inlineCode' ||
    node.type === 'image' ||
    node.type === 'imageReference'
  )
    refuse(`${nameOf(node.type)}`, 'words and components', 'remove it, or say it in words')
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    lookAtComponent(node, refuse)
    if (inside.includes('heading'))
      refuse(`<${node.name}> in a heading`, 'plain words: a component is lost from the heading’s own name', 'move it into the text below')
  } else if (!markdown.has(node.type))
    refuse(nameOf(node.type), 'paragraphs, headings, lists, bold and links', 'say it in words or as a list')

  if (node.type === 'link' && !/^https:\/\/[^\s\\]+$/.test(node.url ?? ''))
    refuse(
      `a link to ${(node.url ?? '').slice(0, 40)}`,
      'a link that starts with https://',
      'link a guide with <Guide id="..." />, a service with <Name service="..." />',
    )
  if (node.type === 'heading' && (node.depth === 1 || (node.depth ?? 2) > 3))
    refuse(`a heading of level ${node.depth}`, '## or ###', 'the title is the only first-level heading')
  const within = node.type === 'heading' ? [...inside, 'heading'] : inside
  for (const child of node.children ?? []) look(child, file, problems, within)
}

function lookAtComponent(node: TextNode, refuse: (found: string, expected: string, fix: string) => void): void {
  const name = node.name ?? ''
  const known = Object.hasOwn(grammar, name) ? grammar[name] : undefined
  if (!known) {
    const near = closestWord(name, Object.keys(grammar))
    refuse(`<${name}>`, `one of: ${Object.keys(grammar).join(', ')}`, near ? `write <${near}>` : 'remove it, or say it in words')
    return
  }
  const names = Object.keys(known.attributes)
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || !attribute.name)
      refuse(`{...} inside <${name}>`, 'attributes with plain text', 'write each attribute as name="text"')
    else if (!names.includes(attribute.name)) {
      const near = closestWord(attribute.name, names)
      refuse(
        `${attribute.name} on <${name}>`,
        names.length > 0 ? `one of: ${names.join(', ')}` : 'no attribute',
        near ? `rename it to ${near}` : 'remove it',
      )
    } else if (typeof attribute.value !== 'string')
      refuse(`${attribute.name} of <${name}> without plain text`, `${attribute.name}="text"`, 'put the text in quotes')
  }
  for (const [attribute, { required }] of Object.entries(known.attributes)) {
    if (required && !node.attributes?.some((given) => given.name === attribute))
      refuse(`<${name}> without ${attribute}`, known.example, `add ${attribute}="..."`)
  }
  const hasWords = (node.children?.length ?? 0) > 0
  if (known.inside === 'required' && !hasWords) refuse(`<${name}> with nothing inside`, known.example, 'put the words inside it')
  if (known.place === 'inline' && node.type === 'mdxJsxFlowElement' && !isOneParagraph(node.children ?? []))
    refuse(`<${name}> around more than one paragraph`, known.example, 'put it around the words of one paragraph, or of one item of a list')
  if (known.inside === 'none' && hasWords) refuse(`<${name}> with words inside`, known.example, `close it at once: <${name} ... />`)
}

/** True for words that stand in one sentence: a single paragraph, or what may stand inside one. */
function isOneParagraph(children: readonly TextNode[]): boolean {
  return (children.length === 1 && children[0]?.type === 'paragraph') || children.every(({ type }) => insideSentence.has(type))
}

function nameOf(type: string): string {
  const names: Record<string, string> = {
    html: 'HTML',
    code: 'a code block',
    inlineCode: 'code',
    image: 'a picture',
    imageReference: 'a picture',
    table: 'a table',
    delete: 'struck-out words',
    footnoteReference: 'a footnote',
    footnoteDefinition: 'a footnote',
    definition: 'a link definition',
    linkReference: 'a link by reference',
  }
  return names[type] ?? type
}
