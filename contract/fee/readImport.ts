import * as v from 'valibot'
import { findingField, id, money } from '../fields'
import { operation } from '../operation'

/** How far an import is and, once it has ended, what became of the rows. */
export const readImport = operation({
  name: 'fee.readImport',
  summary: 'How far an import is, and what became of its rows',
  effect: 'read',
  who: ['companyManager'],
  subject: ({ importId }) => ({ collection: 'jobs', id: importId }),
  input: v.object({ importId: id }),
  output: v.object({
    state: v.picklist(['waiting', 'running', 'done', 'failed']),
    done: v.number(),
    total: v.number(),
    outcome: v.optional(
      v.object({
        goodRows: v.number(),
        goodTotal: money,
        /** Rows whose unit the register doesn't know, and rows that don't agree with themselves. */
        badRows: v.number(),
        /** The first of what was found, by row; `more` counts the rest. */
        findings: v.array(v.intersect([findingField, v.object({ column: v.optional(v.string()) })])),
        more: v.number(),
        /** Why the workbook could not be read at all. */
        refusal: v.optional(v.object({ code: v.string() })),
      }),
    ),
  }),
  refusals: [],
})
