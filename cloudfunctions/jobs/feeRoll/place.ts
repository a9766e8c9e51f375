import * as v from 'valibot'

export const ROLL_JOB = 'feeRoll'

/** Where an import goes on: the workbook, and the next group of units. */
export const rollPlace = v.object({ fileId: v.string(), group: v.number() })
