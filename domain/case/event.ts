import type { Finding, Instant } from '../common'
import type { Case, Status } from './case'
import type { UnitKind } from './unit'
import type { Carried, Step } from './workflow'

/** What stands in a case's timeline. 销号 and the reply are entries of their own, of the same instant (PT-57). */
export type EventKind = Step | 'reported' | 'struckOff' | 'replied'

/** Who is told: the reporter, those who follow, or a unit's people. */
export type Recipient = 'reporter' | 'followers' | UnitKind

export interface CaseEvent {
  readonly what: EventKind
  readonly at: Instant
  /** The unit that did it, `reporter`, or `time`. */
  readonly by: UnitKind | 'reporter' | 'time'
  readonly from?: Status
  readonly to: Status
  readonly holder: UnitKind
  readonly carried: Carried
  readonly tell: readonly Recipient[]
}

/** What a step changes: the case as it stands then, what is entered in its timeline, and what was found wrong on the way. */
export interface CaseChange {
  readonly next: Case
  readonly events: readonly CaseEvent[]
  readonly findings: readonly Finding[]
}
