import * as v from 'valibot'
import { date, id, list } from '../fields'
import { operation } from '../operation'
import { lackField, writtenField } from './service'

/**
 * QX-04 to QX-09, YC-06: discloses one item, or changes it. What stood before stays as a version; every version is an entry of the
 * posting log, so that nothing changes quietly. What is still missing is said, not refused.
 */
export const saveServiceItem = operation({
  name: 'disclosure.saveServiceItem',
  summary: 'Discloses one item of the service, as a new version',
  effect: 'change',
  who: ['companyManager'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    content: writtenField,
    /** Version that this one goes on from; 0 where there was none. */
    basedOn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  output: v.object({
    version: v.number(),
    postedOn: date,
    /** Short code of the entry in the posting log. */
    code: v.string(),
    /** What of all that is asked is still missing. */
    lacks: list(lackField),
  }),
  refusals: [
    'disclosure.itemEmpty',
    'disclosure.itemUnchanged',
    'disclosure.itemChangedByOther',
    'disclosure.wordsNotAllowed',
  ],
})
