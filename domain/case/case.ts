import type { Instant, LocalDate } from '../common'
import type { Clause, Reason } from '../policy'
import type { Place } from './place'
import type { Severity } from './problem'
import type { ProblemCode } from './taxonomy'
import type { UnitKind } from './unit'

/** 随手报: what a reporter sends. Type and place suffice; everything else may be left out. */
export interface Report {
  readonly problem: ProblemCode
  readonly place: Place
  /** Words of the reporter's own. */
  readonly words?: string
  /** File ids, at most `MOST_PHOTOS`. */
  readonly photos: readonly string[]
  /** Number plate, if it was typed: handlers alone see it. */
  readonly plate?: string
  /** Where the reporter can be reached: handlers alone see it. */
  readonly phone?: string
}

export const MOST_PHOTOS = 3

/**
 * received 已收到 → accepted 已受理 → (dissuaded 劝阻有效 | dissuadedInVain 劝阻无效 → reportedOn 已上报) → rectified 报已办好 → closed 办结.
 * planned 列入计划 is no end (DT-05), rejected 不予受理 is not closed.
 */
export const STATUSES = [
  'received',
  'accepted',
  'dissuaded',
  'dissuadedInVain',
  'reportedOn',
  'planned',
  'rectified',
  'closed',
  'rejected',
] as const

export type Status = (typeof STATUSES)[number]

/** What a clock waits for. */
export type ClockKind = 'accept' | 'offer' | 'dissuade' | 'reportOn' | 'rectify' | 'verify' | 'plan' | 'reply'

export interface Clock {
  readonly kind: ClockKind
  /** Who has to act. */
  readonly against: UnitKind
  readonly since: Instant
  /** The last instant in time. */
  readonly due: Instant
  /** The office that the overdue was last taken up to. */
  readonly raisedTo?: UnitKind
  /** When time has something to do with it next; absent when there is no office above. */
  readonly wakeAt?: Instant
}

/** The case held out to another, who has not taken it yet: it stays with the holder until then (DT-33). */
export interface Offer {
  /** forward 转办: may be declined; transfer 移送: taken over with a receipt; report 上报: can't be declined. */
  readonly kind: 'forward' | 'transfer' | 'report'
  readonly to: UnitKind
  readonly since: Instant
}

/** What only this unit may do about a problem. */
export type Power =
  'fine' | 'tow' | 'orderCorrection' | 'investigateCrime' | 'demolish' | 'correctPrices' | 'reviewTerms'

/** 移送对象. */
export interface TransferTarget {
  readonly to: UnitKind
  readonly only: readonly Power[]
  readonly ground: Clause | Reason
}

/** By what a problem is solved where the plan says so. */
export type Means = 'clear' | 'leave' | 'maintenanceFund' | 'ownersFundRaising'

/** 责任分工 as it was on the day of the report: who received it, who leads, answers, is urged. */
export interface Route {
  readonly receiver: UnitKind
  readonly lead: readonly UnitKind[]
  readonly responsible: readonly UnitKind[]
  readonly urged: readonly UnitKind[]
  readonly transfers: readonly TransferTarget[]
  /** Complained of: never in their hands. */
  readonly avoid: readonly UnitKind[]
  readonly means?: Means
  readonly ground: Clause | Reason
  /** False where no document in force routes it; the page says so. */
  readonly byDuty: boolean
}

/** Where an application for money stands (QX-23, QX-26). */
export type ApplicationStage = 'preparing' | 'filed' | 'approved' | 'paid'

/** DT-05: can't be solved now; until when, how, and what it waits for. */
export interface Plan {
  readonly measures: string
  readonly until: LocalDate
  readonly application?: { readonly stage: ApplicationStage; readonly reference?: string }
}

export const SCORES = ['satisfied', 'fair', 'unsatisfied'] as const

export type Score = (typeof SCORES)[number]

/** 件: what the workflow knows of a case. Who reported it and what was said stand beside it. */
export interface Case {
  readonly problem: ProblemCode
  readonly severity: Severity
  readonly reportedAt: Instant
  readonly status: Status
  /** In whose hands it is; there is always one. */
  readonly holder: UnitKind
  readonly offer?: Offer
  readonly route: Route
  /** Running clocks; none once it has ended. */
  readonly clocks: readonly Clock[]
  /** Units that were told by a report (YC-10). */
  readonly told: readonly UnitKind[]
  readonly dissuasion?: { readonly effective: boolean; readonly at: Instant }
  readonly plan?: Plan
  /** When it was struck off, or not accepted. */
  readonly endedAt?: Instant
  readonly rating?: { readonly score: Score; readonly at: Instant }
  readonly reopened: number
  /** When each side last urged. */
  readonly urged?: { readonly reporter?: Instant; readonly above?: Instant }
}
