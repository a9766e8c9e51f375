import type { Instant } from '../../../domain/common'

import type { Doc, OfCommunity } from './doc'

/** One figure of a community or a region: `period` × `indicator`. */
export interface Figure {
  readonly period: string
  readonly indicator: string
  readonly value: number
}

/** A community's own figures, moved in the transaction of each event. */
export interface CommunityFiguresRecord extends Doc {
  readonly figures: readonly Figure[]
  readonly asOf: Instant
}

/** The figures of one region in one period, folded from the events of the communities below it. `_id` is region-period. */
export interface RegionCounterRecord extends Doc {
  readonly regionId: string
  readonly period: string
  readonly figures: readonly Figure[]
  readonly asOf: Instant
}

/** 待办: something that a unit has to do by a date; one for each open duty, case step or question. */
export interface WorkItemRecord extends OfCommunity {
  readonly kind: 'statement' | 'case' | 'question' | 'binding' | 'visit' | 'selfCheck' | 'audit' | 'service'
  /** Record that it opens. */
  readonly refId: string
  readonly title: string
  readonly number?: string
  readonly communityName: string
  readonly regionPath: readonly string[]
  /** Unit key in whose hands it is. */
  readonly holder: string
  /** Unit keys that have something to do: the holder, and whoever else is waited for; of what is done, whose work it was. */
  readonly hands: readonly string[]
  /** Unit key of whom it is held out to; the holder keeps it until then. */
  readonly offeredTo?: string
  readonly state: 'open' | 'overdue' | 'done'
  /** Period under which it counts: 2026Q3 of a statement, 2026-10 of a case or a question. */
  readonly period: string
  /** Figures under which it counts now, such as statements.due: each figure opens to exactly its items. */
  readonly indicators: readonly string[]
  /** place|period|indicator for every region above, and place|*|indicator for all periods. */
  readonly figureKeys: readonly string[]
  readonly dueAt?: Instant
  /** Unique, sorts by due time; what has no date comes last. */
  readonly dueKey: string
  /** Unique, sorts by the time at which time itself acts on it; absent once nothing is to come. */
  readonly wakeKey?: string
  /** How many levels it has gone up. */
  readonly level: number
  readonly doneAt?: Instant
  /** What the row shows besides, by kind. */
  readonly facts: Readonly<Record<string, string | number>>
}

export interface SupervisionRecords {
  readonly communityFigures: CommunityFiguresRecord
  readonly regionCounters: RegionCounterRecord
  readonly workItems: WorkItemRecord
}
