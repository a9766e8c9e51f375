import * as v from 'valibot'
import { cursor, date, id, instant, page } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'

/** A sheet for the notice board that was made. */
export const sheetRow = v.object({
  sheetId: v.string(),
  format: v.picklist(['a4', 'a3']),
  madeAt: instant,
  /** Who made it: the unit, not the person. */
  byName: v.string(),
  /** The version of the statement that it shows. */
  version: v.number(),
  /** As the domain's `SheetState`. */
  state: v.picklist(['agrees', 'otherFindings', 'older', 'withdrawn']),
  /** Whether the caller can open it still by `readMade`: it is theirs, and not taken away yet. */
  opens: v.boolean(),
})

export type SheetRow = v.InferOutput<typeof sheetRow>

/** 印过的公示单: the sheets of a statement that those who hang or watch the board have made, the latest first. */
export const listSheets = operation({
  name: 'disclosure.listSheets',
  summary: 'The sheets of a statement that were made for the notice board',
  effect: 'read',
  who: ['committeeMember', ...COMPANY, ...OFFICES],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, after: cursor }),
  output: v.object({ ...page(sheetRow).entries, today: date }),
  refusals: [],
})
