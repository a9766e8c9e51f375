import * as v from 'valibot'

export const ROLL_JOB = 'feeRoll'

/** Where an import goes on: the workbook, the next group of units, and, once all are written, the account last looked at. */
export const rollPlace = v.object({ fileId: v.string(), group: v.number(), clearedTo: v.optional(v.string()) })

export type RollPlace = v.InferOutput<typeof rollPlace>
