import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

const ending = '?inline-script'

/**
 * Lets a page import a TypeScript file as one small string of script: `import code from './leave.ts?inline-script'`.
 * Every page then carries the same bytes, so that one hash in one policy serves them all.
 */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(ending)) return undefined
      const resolved = await this.resolve(id.slice(0, -ending.length), importer, { skipSelf: true })
      return resolved ? `${resolved.id}${ending}` : undefined
    },
    async load(id) {
      if (!id.endsWith(ending)) return undefined
      const input = id.slice(0, -ending.length)
      this.addWatchFile(input)
      const bundle = await rolldown({ input, platform: 'browser', external: /^\/pagefind\// })
      const { output } = await bundle.generate({ format: 'iife', minify: true })
      await bundle.close()
      return `export default ${JSON.stringify(output[0].code.trim())}`
    },
  }
}
