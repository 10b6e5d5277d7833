import type { Written } from '../model/guides.ts'
import type { Library } from '../model/library.ts'

/** Every text of guides and pages, in every language. */
export function textsOf({ guides, pages }: Library): Written[] {
  return [...guides.values(), ...pages.values()].flatMap(({ words }) => [...words.values()])
}
