import * as v from 'valibot'
import { instant } from '../fields'

/** A row of a queue: what is to be done, where, in whose hands, by when. */
export const workItem = v.object({
  id: v.string(),
  kind: v.picklist(['statement', 'case', 'question', 'binding', 'visit', 'selfCheck', 'audit', 'service']),
  /** The record that the row opens. */
  refId: v.string(),
  title: v.string(),
  number: v.optional(v.string()),
  communityId: v.string(),
  communityName: v.string(),
  /** Name of the unit in whose hands it is. */
  holderName: v.string(),
  /** Name of the unit that it is held out to, and that hasn't taken it yet. */
  offeredToName: v.optional(v.string()),
  state: v.picklist(['open', 'overdue', 'done']),
  dueAt: v.optional(instant),
  doneAt: v.optional(instant),
  /** How many levels it has gone up. */
  level: v.number(),
  period: v.string(),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
})

export type WorkItem = v.InferOutput<typeof workItem>

/** Which items of a queue: all that is still to be done, only what is in time or overdue, or what was done. */
export const itemState = v.optional(v.picklist(['standing', 'open', 'overdue', 'done']), 'standing')

/** Period of a figure that counts over all periods: of what is still to be done. */
export const ALL_PERIODS = '*'

/** One figure: how many, under which name, in which period. */
export const figure = v.object({ indicator: v.string(), period: v.string(), value: v.number() })

export type Figure = v.InferOutput<typeof figure>
