import { cases } from './cases'
import type { Move } from './move'
import { own } from './own'
import { owners } from './owners'
import { questions } from './questions'
import { reports } from './reports'
import { staff } from './staff'
import { statements } from './statements'
import { time } from './time'

export type { Move } from './move'

/** Everything that may happen in the town. */
export const moves: readonly Move[] = [
  ...reports,
  ...cases,
  ...statements,
  ...questions,
  ...owners,
  ...staff,
  ...own,
  ...time,
]
