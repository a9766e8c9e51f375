import * as v from 'valibot'
import { id, list } from '../fields'
import { operation } from '../operation'

/** How far a sheet or an export is that I asked for, and, once it has ended, where its files can be opened for some minutes. */
export const readMade = operation({
  name: 'disclosure.readMade',
  summary: 'How far a sheet or an export of mine is, and its files',
  effect: 'read',
  who: ['reporter'],
  subject: ({ jobId }) => ({ collection: 'jobs', id: jobId }),
  input: v.object({ jobId: id }),
  output: v.object({
    state: v.picklist(['waiting', 'running', 'done', 'failed']),
    done: v.number(),
    total: v.number(),
    files: list(
      v.object({
        /** As it is saved. */
        name: v.string(),
        mime: v.string(),
        bytes: v.number(),
        /** Statements in it. */
        statements: v.number(),
        /** Absent once it was taken away, a week after it was made. */
        url: v.optional(v.string()),
      }),
    ),
  }),
  refusals: [],
})
