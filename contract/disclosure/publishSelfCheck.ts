import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { answersInput, publicationInput, toldCount } from './selfCheck'
import { periodNameField } from './statement'

/** PT-55, PT-68: puts the result before the owners, with where it hangs and who was told by SMS and telephone. */
export const publishSelfCheck = operation({
  name: 'disclosure.publishSelfCheck',
  summary: 'Publishes the result of a self-check to the owners',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    period: periodNameField,
    answers: answersInput,
    publication: publicationInput,
    sms: toldCount,
    phone: toldCount,
  }),
  output: v.object({ selfCheckId: v.string() }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.selfCheckNotAsked',
    'disclosure.selfCheckPublished',
    'disclosure.noSuchCheckItem',
    'disclosure.selfCheckIncomplete',
    'disclosure.wordsNotAllowed',
    'registry.inTheFuture',
    'registry.noSuchFile',
  ],
})
