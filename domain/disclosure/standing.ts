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
  const [first] = known
  const current = known[known.length - 1]
  if (!first || !current) return undefined
  const daysOfFigures = daysStood(known.slice(lastChange(known)), today)
  const stands = current.ended === undefined || current.ended.on > today
  return {
    postedOn: first.postedOn,
    stands,
    daysUp: daysStood(known, today),
    daysOfFigures,
    daysToGo: Math.max(0, minimumDays - daysOfFigures),
    ...(stands ? { mayComeDownOn: addDays(today, minimumDays - daysOfFigures) } : {}),
  }
}

/** PT-06: a posting withdrawn before its days were full is a finding; one replaced by a correction isn't. */
export function withdrawnEarly(
  versions: readonly PostedVersion[],
  today: LocalDate,
  minimumDays: number,
  clause: string,
): Finding[] {
  const last = versions[versions.length - 1]
  const stood = standing(versions, today, minimumDays)
  if (!last?.ended || last.ended.by !== 'withdrawal' || last.ended.on > today) return []
  if (!stood || stood.daysToGo === 0) return []
  const figures = { days: stood.daysOfFigures, minimumDays, withdrawnOn: last.ended.on }
  return [finding(clause, 'disclosure.withdrawnEarly', 'posting', figures)]
}

const lastChange = (versions: readonly PostedVersion[]): number =>
  versions.reduce((found, { figuresChanged }, index) => (figuresChanged ? index : found), 0)

/** Days that each version stood until it came down or until today, added up. */
const daysStood = (versions: readonly PostedVersion[], today: LocalDate): number =>
  versions.reduce((days, { postedOn, ended }) => {
    const until = ended && ended.on < today ? ended.on : today
    return days + Math.max(0, daysBetween(postedOn, until))
  }, 0)
