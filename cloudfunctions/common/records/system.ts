import type { Instant } from '../../../domain/common'
import type { Doc } from './doc'

/** The first answer to a change, kept under a hash of caller, operation and key. */
export interface AnswerRecord extends Doc {
  readonly inputHash: string
  /** The reply's value as it was given, before shaping, as JSON. */
  readonly value: string
  readonly at: Instant
}

/** A figure that moved, to be folded into the regions above. */
export interface Count {
  readonly period: string
  readonly indicator: string
  readonly by: number
}

/** Who is to be told, by what; a job fans it out. */
export interface Notice {
  /** `owners`, `person:…`, or a unit key such as company:…, region:…, department:…@…. */
  readonly to: readonly string[]
  /** Key of the words in `locales`, and of the subscription template. */
  readonly template: string
  readonly figures: Readonly<Record<string, string | number>>
  /** Page that it opens, with its parameters. */
  readonly page: string
}

/** What one change announces: one entry in its own transaction. */
export interface EventRecord extends Doc {
  readonly at: Instant
  readonly operation: string
  readonly communityId?: string
  readonly regionPath: readonly string[]
  readonly counts: readonly Count[]
  readonly notices: readonly Notice[]
  /** Unique and in order of time; absent once the regions have it. */
  readonly foldKey?: string
  /** Unique and in order of time; absent once everybody was told. */
  readonly tellKey?: string
}

/** Running number of a community, a year and a kind. */
export interface NumberRecord extends Doc {
  readonly last: number
}

export interface JobRecord extends Doc {
  readonly kind: string
  readonly personId: string
  readonly communityId?: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** Where the next step goes on, as the kind of job wants it, as JSON. */
  readonly place: string
  readonly done: number
  readonly total: number
  /** What a finished job says, as JSON. */
  readonly outcome?: string
  readonly createdAt: Instant
  /** When it is to be called again by the sweep if nobody has; absent once it ended. */
  readonly resumeKey?: string
  /** How often it was called again since it last came on. */
  readonly resumed?: number
}

export interface FaultRecord extends Doc {
  readonly at: Instant
  readonly operation: string
  readonly message: string
  readonly stack: string
}

/** A message in a person's inbox; its id is event, notice and person, so it is written once. */
export interface InboxRecord extends Doc {
  readonly personId: string
  readonly at: Instant
  readonly template: string
  readonly figures: Readonly<Record<string, string | number>>
  readonly page: string
  readonly communityId?: string
  /** Unique, in order of time. */
  readonly sortKey: string
  /** When it also went out through WeChat. */
  readonly pushedAt?: Instant
}

export interface SystemRecords {
  readonly inbox: InboxRecord
  readonly answers: AnswerRecord
  readonly events: EventRecord
  readonly numbers: NumberRecord
  readonly jobs: JobRecord
  readonly faults: FaultRecord
}
