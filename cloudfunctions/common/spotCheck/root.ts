import type { Instant, LocalDate } from '../../../domain/common'
import { dateOf, startOf } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import { mayDraw } from '../../../domain/supervision'
import { firstHeadAfter } from '../postingLog/heads'
import type { DrawRecord } from '../records/spotCheck'
import type { Reader } from '../store/port'

/** By then the head of the day before is out, where it has one. */
const AFTER_MIDNIGHT_MS = 1_800_000

/** When time looks on a day whether a root is there. */
export const looksOn = (day: LocalDate): Instant => startOf(day) + AFTER_MIDNIGHT_MS

/**
 * PT-42: the first head of a later day than the commitment; undefined while there is none. Heads come in the order of their days, so
 * it is the same whenever one looks. One document.
 */
export async function headFor(
  reader: Pick<Reader, 'find'>,
  { committedAt, sizeBefore }: DrawRecord,
): Promise<TreeHead | undefined> {
  if (committedAt === undefined || sizeBefore === undefined) return undefined
  const committedOn = dateOf(committedAt)
  const head = await firstHeadAfter(reader, committedOn)
  return head && mayDraw(head, { committedOn, sizeBefore }) ? head : undefined
}
