import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'
import { postedContent } from './content'
import { versionField } from './correctStatement'
import { versionRow } from './listVersions'

/** PT-08: a version that came down, word for word, with the one that took its place: what a correction changed is seen. */
export const readVersion = operation({
  name: 'disclosure.readVersion',
  summary: 'An earlier version of a statement beside the one that took its place',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, version: versionField }),
  output: v.object({
    today: date,
    row: versionRow,
    content: postedContent,
    /** Absent where it was withdrawn and nothing was posted since. */
    next: v.optional(v.object({ row: versionRow, content: postedContent })),
  }),
  refusals: ['disclosure.noSuchVersion'],
})
