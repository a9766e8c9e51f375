import * as v from 'valibot'
import { id, instant } from '../fields'
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
    figures: v.array(figure),
    /** Absent where nothing has been counted yet. */
    asOf: v.optional(instant),
  }),
  refusals: [],
})
