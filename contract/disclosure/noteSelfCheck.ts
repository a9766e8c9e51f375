import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { itemIds, toldCount } from './selfCheck'

/** PT-35, PT-68: what was put right since, as of today, and how many were told by now. */
export const noteSelfCheck = operation({
  name: 'disclosure.noteSelfCheck',
  summary: 'Notes what was put right and who was told of a published self-check',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ selfCheckId }) => ({ collection: 'selfChecks', id: selfCheckId }),
  input: v.object({ selfCheckId: id, rectified: itemIds, sms: toldCount, phone: toldCount }),
  output: v.object({ rectified: v.number() }),
  refusals: ['disclosure.notThePoster', 'disclosure.selfCheckNotPublished', 'disclosure.noSuchCheckItem'],
})
