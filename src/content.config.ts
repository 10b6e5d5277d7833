import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { contentFolder } from './model/content-folder.ts'

/**
 * Astro renders the words; the model has already read and checked them (src/model/library.ts), heads included,
 * with messages an advocate can act on. So there is no second schema here.
 */
const written = (kind: string) =>
  defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: `${kind}/*/*.mdx`,
      generateId: ({ entry }) => entry.replace(/^[^/]+\/|\.mdx$/g, ''),
      retainBody: false,
    }),
  })

export const collections = { guides: written('guides'), pages: written('pages') }
