import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { importOutcome } from './outcome'

/** How far an import is and, once it has ended, what became of its rows. */
export const readImport = operation({
  name: 'fee.readImport',
  summary: 'How far an import is, and what became of its rows',
  effect: 'read',
  who: ['companyManager'],
  subject: ({ importId }) => ({ collection: 'jobs', id: importId }),
  input: v.object({ importId: id }),
  output: v.object({
    state: v.picklist(['waiting', 'running', 'done', 'failed']),
    /** Units written so far, of all. */
    done: v.number(),
    total: v.number(),
    outcome: v.optional(importOutcome),
  }),
  refusals: ['fee.noSuchImport'],
})
