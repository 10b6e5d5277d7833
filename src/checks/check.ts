import type { Library } from '../model/library.ts'
import type { Problem } from '../model/problems.ts'

/** One check, one message: a rule of our writing that a program can see. */
export interface Check {
  name: string
  /** What it counts, in a sentence. */
  help: string
  run(library: Library): Problem[]
}
