import { getCollection } from 'astro:content'

const entries = { guides: await getCollection('guides'), pages: await getCollection('pages') }

/** The parsed words of a guide or page in one language. Each collection is read once, here. */
export function entryOf(kind: 'guides' | 'pages', slug: string, code: string) {
  const entry = entries[kind].find(({ id }) => id === `${slug}/${code}`)
  if (!entry) throw new Error(`No words for ${kind} "${slug}" in "${code}"`)
  return entry
}
