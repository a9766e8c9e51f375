import * as v from 'valibot'
import { date, id, instant, list } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { groundField } from './policy'

const share = v.object({
  /** Its figure, which opens to its communities. */
  indicator: v.string(),
  done: v.number(),
  of: v.number(),
  percent: v.optional(v.number()),
  reached: v.optional(v.boolean()),
})

/** QX-02: how many of a region's communities disclose what is asked, over the counted fields and over everything. */
export const readServiceRate = operation({
  name: 'disclosure.readServiceRate',
  summary: 'The rate of service disclosure in a region against its target',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: id }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    today: date,
    /** Communities of which a plan asks anything. */
    asked: v.number(),
    /** Of these, to which something is missing. */
    open: v.number(),
    /** Percent aimed at, with its clause; absent where no plan sets one. */
    target: v.optional(v.object({ percent: v.number(), ground: groundField })),
    /** Each counted field by itself. */
    fields: list(v.object({ field: v.string(), ...share.entries })),
    /** All counted fields together; absent where none is counted. */
    counted: v.optional(share),
    /** Everything that is asked. */
    whole: share,
    /** The figures hold all that happened until then. */
    asOf: instant,
  }),
  refusals: [],
})
