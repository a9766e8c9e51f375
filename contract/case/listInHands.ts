import * as v from 'valibot'
import { cursor, date, id, page } from '../fields'
import { operation } from '../operation'
import { HANDS } from './step'
import { caseRow } from './view'

/** DT-03: in which cases a unit of the caller's has something to do, by due time, overdue on top. */
export const listInHands = operation({
  name: 'case.listInHands',
  summary: 'Cases in which my unit has something to do, by due time',
  effect: 'read',
  who: HANDS,
  input: v.object({
    /** Which of the caller's posts; the first one where absent. */
    postId: v.optional(id),
    after: cursor,
  }),
  output: v.object({
    ...page(caseRow).entries,
    /** The caller's own posts, the one that is shown first. */
    posts: v.array(v.object({ postId: v.string(), unitName: v.string(), title: v.string() })),
    today: date,
  }),
  refusals: ['case.noSuchPost'],
})
