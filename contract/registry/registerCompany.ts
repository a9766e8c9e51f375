import * as v from 'valibot'
import { line } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { creditCode, hotline, regionCode } from './fields'

/** A property company, once for the whole country, by its credit code. */
export const registerCompany = operation({
  name: 'registry.registerCompany',
  summary: 'Registers a property company by its credit code',
  effect: 'change',
  who: OFFICES,
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: regionCode,
    name: line,
    creditCode,
    /** PT-40: whom owners ask. */
    contact: hotline,
  }),
  output: v.object({ companyId: v.string() }),
  refusals: ['registry.companyStands'],
})
