import * as v from 'valibot'
import { date, list } from '../fields'
import { operation } from '../operation'
import { treeHeadField } from './proof'
import { sizeField } from './readProof'

/** 当日总根: what is published of all communities' logs every day, for anybody to keep and to hold later ones against. */
export const readTreeHead = operation({
  name: 'disclosure.readTreeHead',
  summary: 'The head of a day, the last before one, or the last of all, and that it goes on from an earlier one',
  effect: 'read',
  who: ['guest', 'person'],
  input: v.object({
    /** Absent: the last. */
    day: v.optional(date),
    /** The last one before this day, whatever day is named besides. */
    before: v.optional(date),
    /** Size of an earlier tree. */
    knownSize: v.optional(sizeField),
  }),
  output: v.object({
    /** Absent where that day has none: nothing was posted, or it isn't over. */
    head: v.optional(treeHeadField),
    /** Absent where no size was asked about, or one that is larger. */
    consistency: v.optional(list(v.string())),
  }),
  refusals: [],
})
