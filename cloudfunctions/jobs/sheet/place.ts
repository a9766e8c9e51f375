import * as v from 'valibot'

export const SHEET_JOB = 'sheet'

/** Which sheet is to be drawn. */
export const sheetPlace = v.object({ statementId: v.string(), format: v.picklist(['a4', 'a3']) })

export type SheetPlace = v.InferOutput<typeof sheetPlace>
