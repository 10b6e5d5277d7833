import { openLibrary } from './model/library.ts'

/** The content, read once for the whole build. */
export const library = openLibrary()
