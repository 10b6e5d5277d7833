import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const worthIt = /\.(html|xml|txt|js|json|svg|pagefind)$/

/** Bytes as a host sends them at its best: brotli, quality 11. */
export function brotli(bytes: Buffer | string): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}

/** Writes a brotli and a gzip copy beside every text file, so that hosts need not compress. Pagefind's index is compressed already. */
export function writeCompressedCopies(site: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(site, name)
    if (!worthIt.test(name) || /^pagefind.(index|fragment)/.test(name) || !statSync(file).isFile()) continue
    const bytes = readFileSync(file)
    writeFileSync(`${file}.br`, brotli(bytes))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
