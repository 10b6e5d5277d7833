import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MdastPluginInput } from 'satteri'
import { headingIds } from '../model/heading-ids.ts'
import { readText } from '../model/text.ts'
import { site } from '../site.ts'

/**
 * Gives every heading the id of the source language's heading in the same place,
 * so that an address with a fragment stays good when the reader changes language.
 */
export const sharedHeadingIds: MdastPluginInput = () => {
  let ids: string[] = []
  let next = 0
  return {
    name: 'shared-heading-ids',
    before(_root, context) {
      next = 0
      ids = context.fileURL ? idsFor(fileURLToPath(context.fileURL)) : []
    },
    heading(node, context) {
      const id = ids[next++]
      if (id) context.setProperty(node, 'data', { hProperties: { id } })
    },
  }
}

function idsFor(file: string): string[] {
  const source = path.join(path.dirname(file), `${site.sourceLanguage}.mdx`)
  const { text } = readText(readFileSync(existsSync(source) ? source : file, 'utf8'), file)
  return text ? headingIds(text) : []
}
