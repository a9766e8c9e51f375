import * as v from 'valibot'
import { OTHER_KINDS } from '../../domain/disclosure'
import { date, id, list } from '../fields'
import { operation } from '../operation'
import { periodNameField } from './statement'
import { askedItemField, lackField, writtenField } from './service'

/** What stands of the service disclosure of a community; anybody reads it. */
export const readService = operation({
  name: 'disclosure.readService',
  summary: 'The service disclosure of a community: what the plan asks, what stands, what is missing',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({
    today: date,
    communityId: v.string(),
    communityName: v.string(),
    /** Absent where no company serves it. */
    companyName: v.optional(v.string()),
    /** Empty where no plan asks anything here. */
    asked: list(askedItemField),
    items: list(
      v.object({
        content: writtenField,
        version: v.number(),
        postedOn: date,
        byName: v.string(),
        code: v.string(),
      }),
    ),
    /** QX-07: public income is what was posted of it, never typed again. */
    income: v.object({
      latest: v.optional(v.object({ statementId: v.string(), period: periodNameField, postedOn: date })),
      owed: v.optional(periodNameField),
    }),
    /** The last posting that stands of each kind, such as the report and the maintenance fund (YC-06). */
    others: list(v.object({ kind: v.picklist(OTHER_KINDS), otherId: v.string(), title: v.string(), postedOn: date })),
    lacks: list(lackField),
    /** Whether the caller may write it. */
    mayWrite: v.boolean(),
  }),
  refusals: [],
})
