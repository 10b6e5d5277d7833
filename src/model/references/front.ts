import { site } from '../../site.ts'
import { requiredPages } from '../addresses.ts'
import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { missing } from './missing.ts'

/** The front page and the settings lead only to guides and services that exist. */
export function checkFront({ front, guides, services, pages }: Library): Problem[] {
  const file = 'content/front.yaml'
  return [
    ...requiredPages
      .filter((slug) => !pages.has(slug))
      .map((slug) => missing('content/pages', 1, 'page', slug, pages.keys(), 'content/pages')),
    ...front.lines
      .filter((slug) => !services.has(slug))
      .map((slug) => missing(file, 1, 'service', slug, services.keys(), 'content/services')),
    ...Object.values({ ...front.happened, ...front.need })
      .filter((slug) => !guides.has(slug))
      .map((slug) => missing(file, 1, 'guide', slug, guides.keys(), 'content/guides')),
    ...[site.talk, site.leaveExplained.guide]
      .filter((slug) => !guides.has(slug))
      .map((slug) => missing('src/site.ts', 1, 'guide', slug, guides.keys(), 'content/guides')),
    ...[site.emergency]
      .filter((slug) => !services.has(slug))
      .map((slug) => missing('src/site.ts', 1, 'service', slug, services.keys(), 'content/services')),
  ]
}
