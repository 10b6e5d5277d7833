import { site } from '../site.ts'

/** Paths of the site. Every path starts and ends with a slash; nothing else builds one. */
export const addresses = {
  chooser: () => '/',
  front: (language: string) => `/${language}/`,
  guide: (language: string, slug: string) => `/${language}/${slug}/`,
  /** A guide's address without a language, for print: the reader picks a language there. */
  guideInAnyLanguage: (slug: string) => `/${slug}/`,
  /** Every fact that a guide shows, with its law and links to its sources. */
  sources: (language: string, slug: string) => `/${language}/${slug}/sources/`,
  topic: (language: string, topic: string) => `/${language}/topics/${topic}/`,
  aToZ: (language: string) => `/${language}/a-z/`,
  services: (language: string) => `/${language}/services/`,
  service: (language: string, slug: string) => `/${language}/services/${slug}/`,
  search: (language: string) => `/${language}/search/`,
  page: (language: string, slug: string) => `/${language}/${slug}/`,
}

/** Folder names that a guide cannot have, because a page of ours stands there in every language. */
export const takenSlugs = ['topics', 'a-z', 'services', 'search']

/** The same page in another language: languages are the first step of every path that has one. A page of no particular language leads to its own words there. */
export function inLanguage(path: string, from: string, to: string): string {
  if (path.startsWith(`/${from}/`)) return `/${to}/${path.slice(from.length + 2)}`
  return path.endsWith('/') ? `/${to}${path}` : `/${to}/`
}

/** A path with the site's own scheme and host. */
export function absolute(path: string): string {
  return new URL(path, site.address).href
}

/** Pages about the site that every site has, linked from the foot of each page. */
export const requiredPages = ['about', 'accessibility'] as const
