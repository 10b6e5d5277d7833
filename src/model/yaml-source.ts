import type { z } from 'astro/zod'
import { isAlias, isMap, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from './problems.ts'
import { describeIssue } from './schema-issues.ts'

/** The lines of a parsed piece of YAML: where in the file a key or value stands. */
export interface Lines {
  /** Line (from 1) of the value at this path, or of its nearest parent that exists. */
  at(path: readonly PropertyKey[]): number
  /** Line (from 1) of the key itself. */
  ofKey(path: readonly PropertyKey[]): number
}

export type YamlResult<T> = { data: T; lines: Lines; problems: [] } | { data?: undefined; lines?: undefined; problems: Problem[] }

/**
 * Reads YAML text against a schema. Anchors and aliases are refused: nothing here needs them and they can hide text.
 * @param file     path shown in messages
 * @param firstLine line of the file on which the text starts (front matter starts on 2)
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, file: string, firstLine = 1): YamlResult<z.output<S>> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false })
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1

  const [error] = document.errors
  if (error) {
    return {
      problems: [
        {
          file,
          line: lineOf(error.pos[0]),
          found: `text that is not YAML (${error.message})`,
          expected: 'key: value lines, indented with spaces',
          fix: 'compare the indentation, quotes and colons with a neighbouring file; put a value that contains ": " or "#" in quotes',
        },
      ],
    }
  }
  let anchor: { name: string; offset: number } | undefined
  visit(document, {
    Node(_, node) {
      const name = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : undefined
      if (!name) return
      anchor = { name, offset: node.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  if (anchor) {
    return {
      problems: [
        {
          file,
          line: lineOf(anchor.offset),
          found: `a YAML anchor or alias ${anchor.name}`,
          expected: 'plain values',
          fix: 'write the value out in each place',
        },
      ],
    }
  }

  const lines: Lines = {
    at(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
        if (node?.range) return length === path.length ? lineOf(node.range[0]) : this.ofKey(path.slice(0, length))
      }
      return firstLine
    },
    ofKey(path) {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      if (isMap(parent)) {
        const pair = parent.items.find((item) => String((item.key as { value?: unknown })?.value ?? item.key) === String(path.at(-1)))
        const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
        if (range) return lineOf(range[0])
      }
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range ? lineOf(node.range[0]) : firstLine
    },
  }

  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (parsed.success) return { data: parsed.data, lines, problems: [] }
  return { problems: parsed.error.issues.flatMap((issue) => describeIssue(issue, document.toJS(), schema, file, lines)) }
}
