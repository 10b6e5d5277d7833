import type { PhrasingContent } from 'mdast'
import type { MdastPluginInput } from 'satteri'
import { insideSentence } from '../model/fence.ts'
import { grammar } from '../writing/grammar.ts'

const isPhrasing = (node: { type: string }): node is PhrasingContent => insideSentence.has(node.type)

/**
 * MDX takes a component that stands alone in its paragraph for a block, and what it prints around the words falls out of the paragraph.
 * Components that belong inside a sentence are put back into one.
 */
export const inlineAlone: MdastPluginInput = () => ({
  name: 'inline-alone',
  mdxJsxFlowElement(node, context) {
    if (!node.name || grammar[node.name]?.place !== 'inline') return
    const inner: { type: string }[] = node.children.flatMap<{ type: string }>((child) =>
      child.type === 'paragraph' ? child.children : [child],
    )
    const words = inner.filter(isPhrasing)
    context.replaceNode(node, {
      type: 'paragraph',
      children: [{ type: 'mdxJsxTextElement', name: node.name, attributes: node.attributes, children: words }],
    })
  },
})
