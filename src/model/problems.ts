/** What is wrong with one place in the content, in words an advocate can act on. */
export interface Problem {
  /** Path from the project's root. */
  file: string
  /** Counted from 1; left out when the whole file is meant. */
  line?: number
  found: string
  expected: string
  fix: string
}

/** Thrown when content cannot be used. Its message lists every problem. */
export class ContentError extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(problems.map(describeProblem).join('\n\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** One problem as four lines of text: where, found, expected, fix. */
export function describeProblem({ file, line, found, expected, fix }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`
  return `${where}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`
}

/** The known word closest to a misspelt one, if any is close enough to be meant. */
export function closestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // A word of two or three letters is near to every other: nothing is suggested for it.
  let bestDistance = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Levenshtein distance: letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
