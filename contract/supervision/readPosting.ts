import * as v from 'valibot'
import { groundField } from '../disclosure/policy'
import { periodNameField } from '../disclosure/statement'
import { date, id, instant, list } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { figure } from './workItem'

/** A share to be reached, and whose words set it. */
export const targetField = v.object({ percent: v.number(), ground: groundField })

export type Target = v.InferOutput<typeof targetField>

/**
 * PT-01, QX-43: how far a region is with the public income of one period: who posted in time and in full, of those who owe it, held
 * against the share that the plan sets; PT-02: how many communities were verified on site in the year of that period.
 */
export const readPosting = operation({
  name: 'supervision.readPosting',
  summary: 'The posting rate of a region and a period, with what misses it, as of when',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    /** The last one that is over where none is named. */
    period: v.optional(periodNameField),
  }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    level: v.picklist(['city', 'county', 'subdistrict', 'neighbourhood']),
    /** Absent where no rule sets how often is posted. */
    period: v.optional(v.string()),
    /** Those that can be chosen, the latest first. */
    periods: list(v.string()),
    /** Last day in time; absent where the plan names none. */
    dueOn: v.optional(date),
    /** PT-01, QX-43: absent where no plan sets one. */
    posting: v.optional(targetField),
    /** PT-02: absent where no plan sets one. */
    verification: v.optional(targetField),
    /** The calendar year in which the verification counts. */
    year: v.string(),
    /** Of the period and of the year, and what is still to be done over all periods. */
    figures: v.array(figure),
    /** The figures hold all that happened until then. */
    asOf: instant,
  }),
  refusals: ['supervision.noSuchPeriod'],
})
