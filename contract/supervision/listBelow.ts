import * as v from 'valibot'
import { cursor, id, instant, line, page } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { figure } from './workItem'

/** What lies directly below a region, each with its own figures: regions, or the communities of a neighbourhood. */
export const listBelow = operation({
  name: 'supervision.listBelow',
  summary: 'The regions or communities directly below, each with its figures',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    /** Of which period what was done is counted, besides what is still to be done. */
    period: v.optional(line),
    after: cursor,
  }),
  output: v.object({
    ...page(
      v.object({
        id: v.string(),
        name: v.string(),
        kind: v.picklist(['region', 'community']),
        figures: v.array(figure),
      }),
    ).entries,
    /** The figures hold all that happened until then. */
    asOf: instant,
  }),
  refusals: [],
})
