/**
 * The settings an organisation changes when it adopts this site. Nothing else in src/ needs to change.
 * Every `.example` address is a placeholder: pages that need it say plainly that it is not set yet,
 * and `npm run check` lists what is still to be set.
 */
export const site = {
  /** Stands first in every page's title, alone on a narrow tab: keep it neutral. */
  name: 'Steady Ground',
  /** Where the site will live, with scheme, without a path. */
  address: 'https://steady-ground.example',
  /** Where corrections go. */
  email: 'corrections@steady-ground.example',
  /** Where the source text lives, for people who propose changes. */
  repository: 'https://code.steady-ground.example',
  /** Service whose number stands at the top of every page (a file of content/services/). */
  emergency: 'emergency',
  /** Guide behind "talk to someone" on every page. */
  talk: 'talk-to-someone',
  /** Page and anchor that explain the Leave button. */
  leaveExplained: { guide: 'stay-safe-online', anchor: 'leave' },
  /** True when the host reads the `_headers` file. Set to false where it sends none: each page then carries the policy itself. */
  hostSendsHeaders: true as boolean,
  /** The language whose words all others translate. */
  sourceLanguage: 'en',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
} as const

/** True while an adopter has not yet set an address, e-mail or repository of their own. */
export function isPlaceholder(setting: string): boolean {
  return /\.example(\/|$|:)/.test(setting)
}
