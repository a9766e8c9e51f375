import * as v from 'valibot'
import { cursor, id, page } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { figure } from './workItem'

/** The communities that a company serves, each with what is still to be done there. */
export const listServed = operation({
  name: 'supervision.listServed',
  summary: 'The communities that my company serves, each with its figures',
  effect: 'read',
  who: COMPANY,
  subject: ({ companyId }) => ({ collection: 'companies', id: companyId }),
  input: v.object({ companyId: id, after: cursor }),
  output: page(v.object({ id: v.string(), name: v.string(), address: v.string(), figures: v.array(figure) })),
  refusals: [],
})
