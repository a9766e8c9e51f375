import type { Circle } from '../../../contract/circle'
import type { Role } from '../../../contract/roles'
import type { Instant, LocalDate, Result } from '../../../domain/common'
import type { Count, Notice } from '../records/system'
import type { Reader, Transaction } from '../store/port'
import type { Caller, Subject } from './standing'

/** What a change may do, all or nothing: documents by id, and what it announces. */
export interface Change extends Transaction {
  /** A figure of a community and of the regions above it that moves. */
  count(count: Count): void
  /** Somebody to be told once this has happened. */
  notify(notice: Notice): void
  /** Next running number of a community, year and kind; no gap, no double. */
  number(communityId: string, year: string, kind: string): Promise<number>
}

/** What every operation is given. Time, ids and people come from here and from nowhere else. */
export interface Context {
  readonly operation: string
  /** The person who calls; undefined only for a guest. */
  readonly caller: Caller | undefined
  /** Whether a desk's session speaks for the caller, and not the phone itself. */
  readonly atDesk: boolean
  readonly subject: Subject | undefined
  readonly roles: ReadonlySet<Role>
  readonly circles: ReadonlySet<Circle>
  readonly store: Reader
  readonly now: Instant
  readonly today: LocalDate
  /** A new random id with a readable head, e.g. case_8f2k…; fits a mini-program code. */
  newId(head: string): string
  /**
   * Carries the change out exactly once for this caller, operation and key. `work` may run again on a conflict,
   * so it does nothing but through `change`. A refusal rolls back. Every change calls this once and returns its result.
   */
  commit<T>(work: (change: Change) => Promise<Result<T>>): Promise<Result<T>>
}

/** The context of a call that WeChat or a desk session identified. */
export interface PersonContext extends Context {
  readonly caller: Caller
}
