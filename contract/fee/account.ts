import * as v from 'valibot'
import { date, instant, money } from '../fields'

/** One period of a unit's property fee, as the company's roll says it. */
export const feeLine = v.object({
  period: v.object({ first: date, last: date }),
  /** How the amount came about: area in dm², rate in hundredths of a fen a m² and month. */
  areaDm2: v.number(),
  rate: v.number(),
  owed: money,
  paid: money,
  /** Still to pay. */
  open: money,
  state: v.picklist(['paid', 'partly', 'unpaid']),
})

export type FeeLine = v.InferOutput<typeof feeLine>

/** What a unit owes and has paid, the latest period first. Seen by its own owners alone. */
export const feeAccount = v.object({
  unitId: v.string(),
  label: v.string(),
  communityName: v.string(),
  lines: v.array(feeLine),
  owed: money,
  paid: money,
  open: money,
  /** When the company put its roll in; absent where it hasn't. */
  importedAt: v.optional(instant),
  company: v.optional(v.object({ name: v.string(), phone: v.string() })),
})

export type FeeAccount = v.InferOutput<typeof feeAccount>
