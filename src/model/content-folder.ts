import path from 'node:path'

/** The folder of words and facts. Tests and adopters point CONTENT elsewhere; everybody else has content/. */
export const contentFolder = path.resolve(process.env.CONTENT ?? 'content')

/** A content file's path as messages show it: from the project's root where possible. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith('..') ? file : relative
}
