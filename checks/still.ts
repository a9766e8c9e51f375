import { timeKey } from '../cloudfunctions/common/workItems'
import type { Instant } from '../domain/common'
import { breach } from './books'
import type { Books, Breach } from './books'
import { linkedItemsHavePostings as linked } from './service'
import { vouchersUsedBeforeAreFound as used } from './vouchers'

/** An invariant over data on which time has done all that was due. */
export type StillCheck = (books: Books, now: Instant) => Breach[]

/** An event loses both its keys: the regions have it, and everybody was told. */
export const everythingIsFoldedAndTold: StillCheck = (books) =>
  books.events
    .filter(({ foldKey, tellKey }) => foldKey !== undefined || tellKey !== undefined)
    .map(({ _id, foldKey, tellKey }) =>
      breach('everythingIsFoldedAndTold', `events/${_id}`, { foldKey, tellKey }, 'neither key'),
    )

/** Time leaves nothing undone: no item, duty, job or unused file whose turn has come. */
export const nothingIsDue: StillCheck = (books, now) => {
  const until = timeKey(now, '~')
  const turns = [
    ...books.workItems.map(({ _id, wakeKey }) => [`workItems/${_id}`, wakeKey] as const),
    ...books.communities.map(({ _id, nextDutyKey }) => [`communities/${_id}`, nextDutyKey] as const),
    ...books.communities.map(({ _id, handoverKey }) => [`communities/${_id}`, handoverKey] as const),
    ...books.services.map(({ _id, turnKey }) => [`services/${_id}`, turnKey] as const),
    ...books.statements.map(({ _id, vouchersKey }) => [`statements/${_id}`, vouchersKey] as const),
    ...books.jobs.map(({ _id, resumeKey }) => [`jobs/${_id}`, resumeKey] as const),
    ...books.files.map(({ _id, unusedKey }) => [`files/${_id}`, unusedKey] as const),
  ]
  return turns
    .filter(([, key]) => key !== undefined && key <= until)
    .map(([record, key]) => breach('nothingIsDue', record, key, 'done'))
}

/** What is past its date says so. */
export const whatIsPastIsOverdue: StillCheck = (books, now) =>
  books.workItems
    .filter(
      ({ state, dueAt }) => (state === 'open' && dueAt !== undefined && dueAt < now) || isEarly(state, dueAt, now),
    )
    .map(({ _id, state, dueAt }) => breach('whatIsPastIsOverdue', `workItems/${_id}`, state, dueAt))

const isEarly = (state: string, dueAt: Instant | undefined, now: Instant): boolean =>
  state === 'overdue' && (dueAt === undefined || dueAt >= now)

/** PT-12: vouchers of the company's other communities were looked at. */
export const vouchersUsedBeforeAreFound: StillCheck = (books) => used(books)

/** YC-06: items that are linked follow what was posted. */
export const linkedItemsHavePostings: StillCheck = (books) => linked(books)
