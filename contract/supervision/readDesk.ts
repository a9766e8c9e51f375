import * as v from 'valibot'
import { scheduleField } from '../disclosure/policy'
import { date, id, instant } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { figure } from './workItem'

/** 工作台: what is due, overdue and done in one region and below it, from counters that say as of when. */
export const readDesk = operation({
  name: 'supervision.readDesk',
  summary: 'The figures of a region, as of when, each opening to its items',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: id }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    level: v.picklist(['city', 'county', 'subdistrict', 'neighbourhood']),
    /** What is still to be done over all periods, what was done in the period of `posting` and in `month`. */
    figures: v.array(figure),
    /** Whose statements are due now by the rules in force here; absent where no rule sets when. */
    posting: v.optional(v.object({ period: v.string(), dueOn: v.optional(date) })),
    /** How often and by when is posted here; absent where no rule says. */
    schedule: v.optional(scheduleField),
    /** 2026-10 */
    month: v.string(),
    /** The figures hold all that happened until then. */
    asOf: instant,
  }),
  refusals: [],
})
