import * as v from 'valibot'

export const SHEET_JOB = 'sheet'

/** Which sheet is to be drawn, and the name of the unit for which; absent where an owner takes one home. */
export const sheetPlace = v.object({
  statementId: v.string(),
  format: v.picklist(['a4', 'a3']),
  byName: v.optional(v.string()),
})

export type SheetPlace = v.InferOutput<typeof sheetPlace>
