import * as v from 'valibot'
import { id, instant } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { statementField } from './statement'

/** Keeps what has been filled in so far, for colleagues and other devices. A draft never posts itself. */
export const saveDraft = operation({
  name: 'disclosure.saveDraft',
  summary: 'Keeps the draft of a statement',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    statement: statementField,
    boardFileId: v.optional(id),
    /** When the draft that this one goes on from was saved; absent where there was none. */
    basedOn: v.optional(instant),
    /** Put it in place of a colleague's newer one. */
    replace: v.optional(v.boolean(), false),
  }),
  output: v.object({ savedAt: instant }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.postedAlready',
    'disclosure.draftSavedByOther',
  ],
})
