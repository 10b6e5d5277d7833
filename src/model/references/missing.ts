import { closestWord, type Problem } from '../problems.ts'

/** Something is named that does not exist: says where names of that kind stand, and which one was probably meant. */
export function missing(file: string, line: number, kind: string, name: string, known: Iterable<string>, where: string): Problem {
  const all = [...known]
  const near = closestWord(name, all)
  return {
    file,
    line,
    found: `${kind} "${name}", which does not exist`,
    expected: `a name from ${where}`,
    fix: near ? `write "${near}"` : `add it to ${where}, or name another`,
  }
}
