import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { posterField } from './content'
import { answersField, itemsField } from './selfCheck'
import { periodNameField } from './statement'

/** PT-35, QX-44: the checklist of a period for whoever posts, with what was answered so far. */
export const openSelfCheck = operation({
  name: 'disclosure.openSelfCheck',
  summary: 'The checklist of a self-check, with what was answered so far',
  effect: 'read',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, period: periodNameField }),
  output: v.object({
    today: date,
    communityName: v.string(),
    period: periodNameField,
    poster: posterField,
    items: itemsField,
    answers: answersField,
    /** Whether the result stands before the owners. */
    published: v.boolean(),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.selfCheckNotAsked',
  ],
})
