import * as v from 'valibot'
import { cursor, id, line, page } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { workItem } from './workItem'

/** The items behind one figure of a region, or everything open there; by due time, overdue on top. */
export const listItems = operation({
  name: 'supervision.listItems',
  summary: 'The items behind a figure, or all that is open, by due time',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    /** Absent: whatever is open or overdue. */
    indicator: v.optional(line),
    /** Absent: all periods. */
    period: v.optional(line),
    state: v.optional(v.picklist(['open', 'overdue', 'done']), 'open'),
    after: cursor,
  }),
  output: page(workItem),
  refusals: [],
})
