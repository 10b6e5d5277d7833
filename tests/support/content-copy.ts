import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A copy of content/ that a test may break. */
export interface ContentCopy {
  folder: string
  /** Replaces text in a file of the copy. Throws when the text is not there: a test must break what it means to break. */
  edit(file: string, before: string | RegExp, after: string): void
  write(file: string, text: string): void
  remove(file: string): void
  copy(from: string, to: string): void
  [Symbol.dispose](): void
}

/** Copies content/ to a temporary folder, which goes when the copy goes out of scope. */
export function copyContent(from = 'content'): ContentCopy {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content')
  cpSync(from, folder, { recursive: true })
  const at = (file: string) => path.join(folder, file)
  return {
    folder,
    edit(file, before, after) {
      const text = readFileSync(at(file), 'utf8')
      const changed = text.replace(before, after)
      if (changed === text) throw new Error(`${file} has no ${before}`)
      writeFileSync(at(file), changed)
    },
    write: (file, text) => writeFileSync(at(file), text),
    copy: (from, to) => cpSync(at(from), at(to), { recursive: true }),
    remove: (file) => rmSync(at(file), { recursive: true }),
    [Symbol.dispose]: () => rmSync(path.dirname(folder), { recursive: true, force: true }),
  }
}
