import * as v from 'valibot'
import { LIST_BEGINS } from '../../../domain/supervision'

export const LIST_JOB = 'spotCheckList'
export const LOTS_JOB = 'spotCheckLots'

/** Where the gathering of a list goes on: behind which community, as which page, with the hash so far. */
export const listPlace = v.object({
  drawId: v.string(),
  after: v.optional(v.string()),
  nth: v.number(),
  hash: v.string(),
  total: v.number(),
  must: v.number(),
})

export type ListPlace = v.InferOutput<typeof listPlace>

export const listBegins = (drawId: string): ListPlace => ({ drawId, nth: 0, hash: LIST_BEGINS, total: 0, must: 0 })

/** Where the drawing of lots goes on: the lots, then the visits page by page. */
export const lotsPlace = v.object({
  drawId: v.string(),
  phase: v.picklist(['lots', 'visits']),
  nth: v.number(),
  /** Of the visits' page, behind which member. */
  at: v.number(),
})

export type LotsPlace = v.InferOutput<typeof lotsPlace>

export const lotsBegin = (drawId: string): LotsPlace => ({ drawId, phase: 'lots', nth: 0, at: 0 })
