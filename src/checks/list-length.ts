import type { Problem } from '../model/problems.ts'
import type { TextNode } from '../model/text.ts'
import type { Check } from './check.ts'
import { textsOf } from './texts.ts'

const most = 7

/** More than seven things at once is a wall. */
export const listLength: Check = {
  name: 'list length',
  help: `At most ${most} items in a list that a writer typed. Lists made of services are not typed.`,
  run(library) {
    return textsOf(library).flatMap((written) => look(written.text.root, written.file))
  },
}

function look(node: TextNode, file: string): Problem[] {
  const inner = (node.children ?? []).flatMap((child) => look(child, file))
  const count = node.type === 'list' ? (node.children?.length ?? 0) : 0
  return count > most
    ? [
        {
          file,
          line: node.position?.start.line,
          found: `a list of ${count} items`,
          expected: `at most ${most}`,
          fix: 'split it under two headings, or leave out the least needed',
        },
        ...inner,
      ]
    : inner
}
