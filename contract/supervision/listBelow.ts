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
    /** Whose figures: a quarter and a month as a rule. */
    periods: v.pipe(v.array(line), v.maxLength(2)),
    after: cursor,
  }),
  output: page(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(['region', 'community']),
      figures: v.array(figure),
      asOf: v.optional(instant),
    }),
  ),
  refusals: [],
})
