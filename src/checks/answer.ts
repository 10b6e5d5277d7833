import { plainWords, type TextNode } from '../model/text.ts'
import type { Check } from './check.ts'
import { textsOf } from './texts.ts'

const most = 50

/** The answer stands first, once, and is short enough to read in one breath of fear. */
export const answer: Check = {
  name: 'answer',
  help: `Exactly one <Answer>, before everything else, of at most ${most} words. What components print counts as one word each. Languages are told apart by their spaces; a Urdu or French answer may have half as many again.`,
  run(library) {
    return textsOf(library).flatMap((written) => {
      const problem = (line: number, found: string, fix: string) => [
        { file: written.file, line, found, expected: `one <Answer> of at most ${most} words, first`, fix },
      ]
      const blocks = (written.text.root.children ?? []).filter(({ type }) => type !== 'yaml')
      const answers = blocks.filter(({ name }) => name === 'Answer')
      const [first] = answers
      if (!first) return problem(1, 'no <Answer>', 'put the answer first, inside <Answer>...</Answer>')
      if (answers.length > 1) return problem(answers[1]?.position?.start.line ?? 1, 'a second <Answer>', 'keep one')
      if (blocks[0] !== first) return problem(first.position?.start.line ?? 1, 'words before the <Answer>', 'move it to the top')
      const count = wordCount(first)
      const limit = written.language === 'en' ? most : most * 1.5
      return count > limit
        ? problem(first.position?.start.line ?? 1, `an answer of ${count} words`, 'say less: the steps follow below')
        : []
    })
  },
}

function wordCount(node: TextNode): number {
  const own = node.name && !node.children?.length ? 1 : 0
  const inner = (node.children ?? []).reduce((sum, child) => sum + wordCount(child), 0)
  return node.value === undefined ? own + inner : (plainWords(node).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0)
}
