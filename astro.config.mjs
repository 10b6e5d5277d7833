import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { inlineScripts } from './src/finish/inline-scripts.ts'
import { sharedHeadingIds } from './src/finish/shared-heading-ids.ts'
import { sitemapOptions } from './src/finish/sitemap.ts'
import { site } from './src/site.ts'

export default defineConfig({
  site: site.address,
  outDir: process.env.OUT ?? './dist',
  cacheDir: process.env.CACHE ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', glues words together across line breaks between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap(sitemapOptions())],
  markdown: {
    // Smart punctuation follows English habits: writers type the marks their language uses.
    processor: satteri({ features: { gfm: false, smartPunctuation: false }, mdastPlugins: [sharedHeadingIds] }),
    syntaxHighlight: false,
  },
  vite: { plugins: [inlineScripts()] },
})
