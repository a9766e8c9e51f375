import * as v from 'valibot'
import { id, instant } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { answersInput } from './selfCheck'
import { periodNameField } from './statement'

/** Keeps what was answered so far; colleagues go on from there. */
export const saveSelfCheck = operation({
  name: 'disclosure.saveSelfCheck',
  summary: 'Keeps the answers of a self-check so far',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, period: periodNameField, answers: answersInput }),
  output: v.object({ savedAt: instant }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.selfCheckNotAsked',
    'disclosure.selfCheckPublished',
    'disclosure.noSuchCheckItem',
  ],
})
