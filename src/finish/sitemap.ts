import type { SitemapOptions } from '@astrojs/sitemap'
import { library } from '../library.ts'
import { isTranslated } from '../model/reader.ts'
import { site } from '../site.ts'

/** Every address a search engine may list, each with its translations. Pages whose words are in another language stay out. */
export function sitemapOptions(): SitemapOptions {
  const { languages } = library
  return {
    i18n: { defaultLocale: site.sourceLanguage, locales: Object.fromEntries([...languages.values()].map(({ code, tag }) => [code, tag])) },
    filter(address) {
      const [code = '', slug = '', ...rest] = new URL(address).pathname.split('/').filter(Boolean)
      if (code === '404') return false
      if (!languages.has(code)) return true
      if (rest.length > 0) return rest[0] !== 'sources'
      return slug !== 'search' && isTranslated(slug, code)
    },
  }
}
