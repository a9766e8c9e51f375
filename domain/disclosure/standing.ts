import type { Finding, LocalDate } from '../common'
import { addDays, daysBetween, finding } from '../common'

/** One version of a posting, from the posting record. */
export interface PostedVersion {
  readonly postedOn: LocalDate
  /** Whether a figure differs from the version before; the first version changes all. */
  readonly figuresChanged: boolean
  /** Day on which it came down: a correction took its place, or it was withdrawn without one. */
  readonly ended?: { readonly on: LocalDate; readonly by: 'correction' | 'withdrawal' }
}

/** How long a posting has stood (PT-06). All days are counted, none is entered. */
export interface Standing {
  readonly postedOn: LocalDate
  readonly stands: boolean
  /** Days on which any version stood; a day counts when it is over. */
  readonly daysUp: number
  /** Days that these figures have stood. */
  readonly daysOfFigures: number
  /** Days still to stand; 0 when they are full. */
  readonly daysToGo: number
  /** First day on which it may come down; absent once it is down. */
  readonly mayComeDownOn?: LocalDate
}

/** What versions that came down have left behind for the days of a posting; they need not be kept to count on. */
export interface Stood {
  readonly postedOn: LocalDate
  readonly days: number
  /** Of the figures that stood last. */
  readonly daysOfFigures: number
}

/**
 * PT-06: days count while any version stands; a version with changed figures starts its own.
 * @param versions oldest first, at least one
 * @returns undefined for no version, or before the first was posted
 */
export function standing(
  versions: readonly PostedVersion[],
  today: LocalDate,
  minimumDays: number,
): Standing | undefined {
  const known = versions.filter(({ postedOn }) => postedOn <= today)
  const current = known[known.length - 1]
  const before = known
    .slice(0, -1)
    .reduce<Stood | undefined>((stood, version) => stoodAfter(stood, version, today), undefined)
  return current && standingAfter(before, current, today, minimumDays)
}

/** The days of earlier versions with those of one more, until it came down or until today. */
export function stoodAfter(stood: Stood | undefined, version: PostedVersion, today: LocalDate): Stood {
  const { postedOn, figuresChanged, ended } = version
  const days = Math.max(0, daysBetween(postedOn, ended && ended.on < today ? ended.on : today))
  return {
    postedOn: stood?.postedOn ?? postedOn,
    days: (stood?.days ?? 0) + days,
    daysOfFigures: (figuresChanged ? 0 : (stood?.daysOfFigures ?? 0)) + days,
  }
}

/** PT-06: how long a posting has stood whose earlier versions are counted already. */
export function standingAfter(
  before: Stood | undefined,
  current: PostedVersion,
  today: LocalDate,
  minimumDays: number,
): Standing {
  const { postedOn, days, daysOfFigures } = stoodAfter(before, current, today)
  const stands = current.ended === undefined || current.ended.on > today
  return {
    postedOn,
    stands,
    daysUp: days,
    daysOfFigures,
    daysToGo: Math.max(0, minimumDays - daysOfFigures),
    ...(stands ? { mayComeDownOn: addDays(today, minimumDays - daysOfFigures) } : {}),
  }
}

/**
 * PT-06: a posting withdrawn before its days were full is a finding; one replaced by a correction isn't.
 * @param stood how long it has stood on the day on which it is withdrawn
 */
export function withdrawnEarly(
  { daysOfFigures }: Pick<Standing, 'daysOfFigures'>,
  withdrawnOn: LocalDate,
  minimumDays: number,
  clause: string,
): Finding[] {
  if (daysOfFigures >= minimumDays) return []
  return [finding(clause, 'disclosure.withdrawnEarly', 'posting', { days: daysOfFigures, minimumDays, withdrawnOn })]
}
