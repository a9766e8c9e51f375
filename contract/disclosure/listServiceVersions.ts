import * as v from 'valibot'
import { cursor, date, id, page } from '../fields'
import { operation } from '../operation'
import { writtenField, writtenItemField } from './service'

/** What one item said at one time after another, the latest first. */
export const listServiceVersions = operation({
  name: 'disclosure.listServiceVersions',
  summary: 'Earlier versions of one item of the service disclosure',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, item: writtenItemField, after: cursor }),
  output: v.object({
    ...page(
      v.object({ version: v.number(), content: writtenField, postedOn: date, byName: v.string(), code: v.string() }),
    ).entries,
    today: date,
  }),
  refusals: [],
})
