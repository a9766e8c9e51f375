import { audits } from './audits'
import { cases } from './cases'
import { corrections } from './corrections'
import { desks } from './desk'
import { fees } from './fees'
import type { Move } from './move'
import { objections } from './objections'
import { own } from './own'
import { owners } from './owners'
import { questions } from './questions'
import { readings } from './reading'
import { reports } from './reports'
import { selfChecks } from './selfChecks'
import { sheets } from './sheets'
import { spotChecks } from './spotChecks'
import { service } from './service'
import { staff } from './staff'
import { statements } from './statements'
import { time } from './time'

export type { Move } from './move'

/** Everything that may happen in the town. */
export const moves: readonly Move[] = [
  ...reports,
  ...cases,
  ...statements,
  ...corrections,
  ...service,
  ...questions,
  ...selfChecks,
  ...sheets,
  ...objections,
  ...audits,
  ...owners,
  ...staff,
  ...own,
  ...fees,
  ...desks,
  ...spotChecks,
  ...readings,
  ...time,
]
