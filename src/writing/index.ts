/** The components of this folder by name, as MDX wants them. The folder is the whole list: grammar.ts says what each may hold. */
const files = import.meta.glob('./*.astro', { eager: true, import: 'default' })

export const writing = Object.fromEntries(Object.entries(files).map(([file, component]) => [file.slice(2, -'.astro'.length), component]))
