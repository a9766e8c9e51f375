import * as v from 'valibot'
import { findingField, id, list, optionalText } from '../fields'
import { operation } from '../operation'
import { seenLineField, unpostedField } from './spotCheck'

/** Five parts of a statement with three kinds of paper to a line. */
const MOST_SEEN = 600
const MOST_UNPOSTED = 20
const MOST_PHOTOS = 3

/** PT-09: what was seen on site, line by line; every difference is a finding, told to those who posted and to the neighbourhood. */
export const recordVisit = operation({
  name: 'supervision.recordVisit',
  summary: 'Records what was seen on site, once',
  effect: 'change',
  who: ['county', 'city'],
  subject: ({ visitId }) => ({ collection: 'visits', id: visitId }),
  input: v.object({
    visitId: id,
    boardStands: v.boolean(),
    lines: v.pipe(v.array(seenLineField), v.maxLength(MOST_SEEN)),
    unposted: v.optional(v.pipe(v.array(unpostedField), v.maxLength(MOST_UNPOSTED)), []),
    photos: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_PHOTOS)),
    note: optionalText,
  }),
  output: v.object({ findings: list(findingField) }),
  refusals: ['supervision.visitedAlready', 'supervision.visitIsTheirs', 'disclosure.noSuchLine', 'registry.noSuchFile'],
})
