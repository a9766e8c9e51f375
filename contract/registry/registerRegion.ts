import * as v from 'valibot'
import { line } from '../fields'
import { operation } from '../operation'
import { hotline, regionCode } from './fields'

const MOST_HOTLINES = 10

/** A region below one's own, by its official code. */
export const registerRegion = operation({
  name: 'registry.registerRegion',
  summary: 'Registers a region below, by its official code',
  effect: 'change',
  who: ['subdistrict', 'county', 'city'],
  subject: ({ parentId }) => ({ collection: 'regions', id: parentId }),
  input: v.object({
    parentId: regionCode,
    code: regionCode,
    name: line,
    /** PT-32: whom people may call there. */
    hotlines: v.optional(v.pipe(v.array(hotline), v.maxLength(MOST_HOTLINES)), []),
  }),
  output: v.object({ regionId: v.string() }),
  refusals: ['registry.regionStands', 'registry.notBelow'],
})
