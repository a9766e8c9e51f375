import * as v from 'valibot'
import { findingField, list, money } from '../fields'

/** What became of the rows of a roll. */
export const importOutcome = v.object({
  goodRows: v.number(),
  goodTotal: money,
  units: v.number(),
  badRows: v.number(),
  /** What was found, by row; figures.column names the column. Of a long list the first; `more` counts the rest. */
  findings: v.array(findingField),
  more: v.number(),
  /** Why nothing could be read. */
  refusal: v.optional(
    v.object({
      code: v.string(),
      figures: v.record(v.string(), v.union([v.number(), v.string(), list(v.string())])),
    }),
  ),
})

export type ImportOutcome = v.InferOutput<typeof importOutcome>

/** Why a whole roll may not be read, besides what is wrong with the file itself. */
export const ROLL_REFUSALS = ['fee.noHeader', 'fee.columnsMissing', 'fee.columnTwice'] as const
