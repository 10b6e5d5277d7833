import { site } from '../../site.ts'
import { takenSlugs } from '../addresses.ts'
import type { Library } from '../library.ts'
import type { Problem } from '../problems.ts'
import { missing } from './missing.ts'
import { checkText } from './text.ts'

/** Guides and pages name only what exists, and their folders can be addresses. */
export function checkGuides(library: Library): Problem[] {
  const problems: Problem[] = []
  for (const guide of library.guides.values()) {
    if (!library.topics.includes(guide.topic))
      problems.push(missing(guide.file, guide.lineOf(['topic']), 'topic', guide.topic, library.topics, 'content/topics.yaml'))
    guide.related.forEach((related, index) => {
      if (!library.guides.has(related))
        problems.push(missing(guide.file, guide.lineOf(['related', index]), 'guide', related, library.guides.keys(), 'content/guides'))
    })
    if (guide.words.size === 0)
      problems.push({
        file: guide.file,
        found: 'a guide without words',
        expected: `${site.sourceLanguage}.mdx beside it`,
        fix: 'write it, or remove the folder',
      })
  }
  for (const [slug, { words }] of [...library.guides, ...library.pages]) {
    const file = library.guides.get(slug)?.file ?? [...words.values()][0]?.file ?? slug
    const twice = library.guides.has(slug) && library.pages.has(slug)
    const taken = takenSlugs.includes(slug) || library.languages.has(slug) || twice
    if (taken || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
      problems.push({
        file,
        found: `a folder named "${slug}"`,
        expected: taken ? 'a name that no other page has' : 'small letters, digits and hyphens: the name is the address',
        fix: 'rename the folder',
      })
  }
  const texts = [...library.guides.values(), ...library.pages.values()].flatMap((document) => [...document.words.values()])
  for (const written of texts) problems.push(...checkText(written, library))
  return problems
}
