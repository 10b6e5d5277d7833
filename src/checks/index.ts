import { answer } from './answer.ts'
import type { Check } from './check.ts'
import { listLength } from './list-length.ts'
import { parity } from './parity.ts'
import { typedFigures } from './typed-figures.ts'

/** Every check of our writing, in the order of the report. */
export const checks: Check[] = [answer, typedFigures, listLength, parity]
