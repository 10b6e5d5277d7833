import { createHash } from 'node:crypto'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { inlineAlone } from './src/finish/inline-alone.ts'
import { inlineScripts } from './src/finish/inline-scripts.ts'
import { sharedHeadingIds } from './src/finish/shared-heading-ids.ts'
import { sitemapOptions } from './src/finish/sitemap.ts'
import { contentFolder } from './src/model/content-folder.ts'
import { site } from './src/site.ts'

export default defineConfig({
  site: site.address,
  outDir: process.env.OUT ?? './dist',
  // Another content folder must not find this one's words in the cache.
  cacheDir: `./node_modules/.astro/${createHash('sha256').update(contentFolder).digest('hex').slice(0, 8)}`,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', glues words together across line breaks between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(sitemapOptions())],
  markdown: {
    // Smart punctuation follows English habits: writers type the marks their language uses.
    processor: satteri({ features: { gfm: false, smartPunctuation: false }, mdastPlugins: [inlineAlone, sharedHeadingIds] }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [inlineScripts()],
    build: {
      rolldownOptions: {
        // Astro's own marker in MDX modules, which Rolldown does not know. Nothing is lost by it.
        onLog: (level, log, pass) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && pass(level, log),
      },
    },
  },
})
