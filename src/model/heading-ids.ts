import type { Text } from './text.ts'

/** Ids of a text's headings, in order: small words and hyphens, numbered from the second when they repeat. */
export function headingIds(text: Text): string[] {
  const seen = new Map<string, number>()
  return text.headings.map(({ words }) => {
    const id =
      words
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[’']/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'part'
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
