import type { Written } from './guides.ts'
import { type Block, hashOf } from './text.ts'

/** Where a translation stands against its source. */
export type TranslationStatus =
  | { state: 'source' }
  | { state: 'missing' }
  | { state: 'current' }
  | { state: 'behind'; changed: Block[]; removed: number }

/** The passages a translation translates: the head's words, then the text's blocks, in order. */
export function passagesOf(source: Written): Block[] {
  const head = [
    { key: 'title', words: source.title },
    { key: 'summary', words: source.summary },
    ...(source.note ? [{ key: 'note', words: source.note }] : []),
  ].map(({ key, words }) => ({ hash: hashOf(words), words, line: source.lineOf(key) }))
  return [...head, ...source.text.blocks]
}

/** Compares what a translation was made from with what the source says now. Needs no dates and no history. */
export function translationStatus(source: Written | undefined, translation: Written | undefined): TranslationStatus {
  if (!translation) return { state: 'missing' }
  if (!source || source === translation) return { state: 'source' }
  const now = passagesOf(source)
  const then = new Set(translation.translationOf ?? [])
  const current = new Set(now.map((block) => block.hash))
  const changed = now.filter((block) => !then.has(block.hash))
  const removed = [...then].filter((hash) => !current.has(hash)).length
  return changed.length === 0 && removed === 0 ? { state: 'current' } : { state: 'behind', changed, removed }
}
