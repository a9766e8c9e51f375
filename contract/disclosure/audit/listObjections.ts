import * as v from 'valibot'
import { cursor, date, id, instant, list, page } from '../../fields'
import { operation } from '../../operation'
import { OFFICES } from '../../roles'

/**
 * What owners said when they objected, for those who handle it: line and words, no name and no unit. Of signatures on paper
 * those who enter them see the units, so that a wrong row can be put right.
 */
export const listObjections = operation({
  name: 'disclosure.listObjections',
  summary: 'What was objected to, and the signatures entered from paper',
  effect: 'read',
  who: ['committeeMember', ...OFFICES, 'auditor'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, after: cursor }),
  output: v.object({
    ...page(
      v.object({
        via: v.picklist(['phone', 'paper']),
        at: instant,
        item: v.optional(v.string()),
        words: v.optional(v.string()),
        standing: v.boolean(),
        /** Of a signature, for those who enter them. */
        signature: v.optional(
          v.object({
            objectionId: v.string(),
            sheetId: v.string(),
            label: v.string(),
            row: v.number(),
            signedOn: date,
            because: v.optional(v.string()),
          }),
        ),
      }),
    ).entries,
    sheets: list(
      v.object({ sheetId: v.string(), name: v.string(), fileId: v.string(), at: instant, byName: v.string() }),
    ),
  }),
  refusals: [],
})
