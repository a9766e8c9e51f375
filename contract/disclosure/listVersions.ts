import * as v from 'valibot'
import { cursor, date, id, page } from '../fields'
import { operation } from '../operation'

/** A version of a statement in a list. */
export const versionRow = v.object({
  version: v.number(),
  /** When it was put before the owners. */
  on: date,
  /** Why it took the place of another; absent of one that was posted. */
  reason: v.optional(v.string()),
  figuresChanged: v.boolean(),
  /** Short code of its entry in the posting log. */
  code: v.string(),
  /** When and by what it came down; absent of the one that stands. */
  ended: v.optional(
    v.object({
      on: date,
      by: v.picklist(['correction', 'withdrawal']),
      /** Of a withdrawal. */
      reason: v.optional(v.string()),
    }),
  ),
})

export type VersionRow = v.InferOutput<typeof versionRow>

/** PT-06: every version of a statement, the latest first, with its days. */
export const listVersions = operation({
  name: 'disclosure.listVersions',
  summary: 'The versions of a statement that came down, the latest first',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, after: cursor }),
  output: v.object({
    ...page(versionRow).entries,
    today: date,
    /** The version that stands, or stood last. */
    current: versionRow,
  }),
  refusals: [],
})
