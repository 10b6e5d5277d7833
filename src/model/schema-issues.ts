import type { z } from 'astro/zod'
import { closestWord, type Problem } from './problems.ts'
import type { Lines } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

/** Turns one schema issue into problems that say file, line, found, expected and fix. */
export function describeIssue(issue: Issue, data: unknown, schema: z.ZodType, file: string, lines: Lines): Problem[] {
  const path = issue.path
  const name = path.map(String).join('.') || 'the file'
  const found = valueAt(data, path)

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path)
      return issue.keys.map((key) => {
        const near = closestWord(key, known)
        return {
          file,
          line: lines.ofKey([...path, key]),
          found: `an unknown key "${key}"${path.length > 0 ? ` in ${name}` : ''}`,
          expected: known.length > 0 ? `one of: ${known.join(', ')}` : 'no such key here',
          fix: near
            ? `rename "${key}" to "${near}"`
            : key.includes(' ')
              ? 'put the text that has a comma or colon in it in quotes'
              : `remove "${key}"`,
        }
      })
    }
    case 'invalid_type':
      if (found === undefined) {
        const key = String(path.at(-1) ?? '')
        return [
          {
            file,
            line: lines.at(path),
            found: `no "${key}"${path.length > 1 ? ` in ${path.slice(0, -1).map(String).join('.')}` : ''}`,
            expected: `${key}: ${articled(issue.expected)}`,
            fix: `add a line "${key}: ..."`,
          },
        ]
      }
      return [
        {
          file,
          line: lines.at(path),
          found: `${name} is ${show(found)}`,
          expected: articled(issue.expected),
          fix: `write ${articled(issue.expected)} for "${name}"`,
        },
      ]
    case 'invalid_value': {
      const choices = issue.values.map(String)
      const near = closestWord(String(found), choices)
      return [
        {
          file,
          line: lines.at(path),
          found: `${name} is ${show(found)}`,
          expected: `one of: ${choices.join(', ')}`,
          fix: near ? `write "${near}"` : 'choose one of these',
        },
      ]
    }
    case 'invalid_union': {
      // The branch that got furthest is the one that was meant.
      const branches = issue.errors.filter((branch) => branch.length > 0).sort((a, b) => depth(b) - depth(a))
      const [nearest] = branches
      if (nearest && depth(nearest) > 0) {
        return nearest.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] } as Issue, data, schema, file, lines))
      }
      const expected = issue.errors
        .flat()
        .map((inner) =>
          inner.code === 'invalid_value'
            ? inner.values.map(String).join(' | ')
            : 'expected' in inner
              ? articled(String(inner.expected))
              : inner.message,
        )
      return [
        {
          file,
          line: lines.at(path),
          found: found === undefined ? `no "${name}"` : `${name} is ${show(found)}`,
          expected: [...new Set(expected)].join(', or '),
          fix: `write one of these for "${name}"`,
        },
      ]
    }
    case 'invalid_key':
      return [
        {
          file,
          line: lines.ofKey(path),
          found: `a key "${String(path.at(-1))}"`,
          expected: issue.issues[0]?.message ?? 'another key',
          fix: String(path.at(-1)).includes(' ') ? 'put the text that has a comma or colon in it in quotes' : 'rename it',
        },
      ]
    default:
      return [
        {
          file,
          line: lines.at(path),
          found: found === undefined ? `no "${name}"` : `${name} is ${show(found)}`,
          expected: issue.message,
          fix: `change "${name}"`,
        },
      ]
  }
}

/** How deep inside its own structure a union branch failed: 0 means at its own first look. */
function depth(issues: readonly Issue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)))
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function articled(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an indented block of keys',
    record: 'an indented block of keys',
  }
  return names[type] ?? type
}

/** The keys that the strict objects of the schema know at this path, looking through optionals, lists, records and unions. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def
  if (!def) return []
  if (def.innerType ?? def.in) return knownKeys(def.innerType ?? def.in, path)
  if (Array.isArray(def.options)) return [...new Set(def.options.flatMap((option) => knownKeys(option, path)))]
  const [head, ...rest] = path
  if (!def.shape) return head === undefined ? [] : knownKeys(def.element ?? def.valueType, rest)
  const shape = def.shape as Record<string, unknown>
  return head === undefined ? Object.keys(shape) : knownKeys(shape[String(head)], rest)
}
