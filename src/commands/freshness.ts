import { today } from '../model/day.ts'
import { overdue } from '../model/freshness.ts'
import { contentOrStop } from './content-or-stop.ts'

// The scheduled check: fails when somebody has to look at a fact or service again. Never part of a build.
const day = process.env.TODAY ?? today()
const late = overdue(contentOrStop(), day)
for (const { kind, name, file, line, recheck } of late)
  console.error(
    `${file}:${line}\n  ${kind} "${name}" was to be checked again by ${recheck}: open its source, change what changed, and set a new recheck day\n`,
  )
console.log(late.length === 0 ? `Nothing is overdue on ${day}.` : `${late.length} overdue on ${day}.`)
process.exitCode = late.length === 0 ? 0 : 1
