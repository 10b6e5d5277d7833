import { type Library, readLibrary } from '../model/library.ts'
import { describeProblem } from '../model/problems.ts'

/** The content, for a command that needs it whole. When something is wrong with it, says what and ends the command with exit code 1. */
export function contentOrStop(): Library {
  const { library, problems } = readLibrary()
  if (problems.length === 0) return library
  console.error(`${problems.map(describeProblem).join('\n\n')}\n\n${problems.length} to mend first.`)
  process.exit(1)
}
