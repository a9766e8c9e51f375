import { dutyIdOf } from '../cloudfunctions/common/disclosure/ids'
import { ENTERED } from '../cloudfunctions/common/disclosure/entered'
import { dateOf } from '../domain/common'
import type { Instant, LocalDate } from '../domain/common'
import { breach, difference } from './books'
import type { Check } from './books'

/** PT-39: a statement counts as entered into the provincial system exactly where somebody noted it as it stands, not before it was posted. */
export const enteredIsWhatWasNoted: Check = (books) => {
  const postedAt = new Map(books.statements.map(({ _id, postedAt }) => [_id, postedAt]))
  const standing = new Map(books.statements.map((one) => [one._id, one.withdrawn ? undefined : one.entryHash]))
  // What was noted of a statement that has come down is held against nothing that was posted later.
  const ofThese = books.provincialEntries.filter(({ _id, entryHash }) => standing.get(_id) === entryHash)
  const noted = ofThese.map(({ _id }) => dutyIdOf(_id))
  const counted = books.workItems.filter(({ indicators }) => indicators.includes(ENTERED)).map(({ _id }) => _id)
  const early = ofThese.filter(({ _id, enteredOn }) => isEarly(enteredOn, postedAt.get(_id)))
  return [
    ...difference(noted, counted).map((id) => breach('enteredIsWhatWasNoted', `workItems/${id}`, 'counted', 'noted')),
    ...early.map(({ _id, enteredOn }) =>
      breach('enteredIsWhatWasNoted', `provincialEntries/${_id}`, enteredOn, 'later'),
    ),
  ]
}

const isEarly = (enteredOn: LocalDate, postedAt: Instant | undefined): boolean =>
  postedAt === undefined || enteredOn < dateOf(postedAt)
