import * as v from 'valibot'
import { cursor, id, line, page } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { itemState, workItem } from './workItem'

/** The items behind one figure of a region, or all that is still to be done there: by due time, overdue on top; what was done last first. */
export const listItems = operation({
  name: 'supervision.listItems',
  summary: 'The items behind a figure, or all that is open, by due time',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    indicator: v.optional(line),
    /** Of the indicator; absent: all periods. */
    period: v.optional(line),
    /** Where no indicator is named. */
    state: itemState,
    after: cursor,
  }),
  output: page(workItem),
  refusals: [],
})
