import * as v from 'valibot'
import { seenBy } from '../circle'
import { caseRow } from '../case/view'
import { date, id, instant, list } from '../fields'
import { operation } from '../operation'
import { owedField, statementRow } from './listStatements'

const hotline = v.object({ name: v.string(), phone: v.string() })

/** 我的小区: the first page of a community in one call. */
export const readHome = operation({
  name: 'disclosure.readHome',
  summary: 'The first page of a community: its latest statement, what is being dealt with, whom to call',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({
    today: date,
    communityId: v.string(),
    name: v.string(),
    /** 样本街道样本社区. */
    place: v.string(),
    /** The caller's own unit there: 1栋1单元101. */
    unit: seenBy(['own', 'community'], v.string()),
    statement: v.optional(v.object({ ...statementRow.entries, entryHash: v.string() })),
    owed: v.optional(owedField),
    /** What waits for the caller, newest first; two at most. */
    messages: list(
      v.object({
        id: v.string(),
        template: v.string(),
        figures: v.record(v.string(), v.union([v.string(), v.number()])),
        page: v.string(),
        at: instant,
      }),
    ),
    /** What is being dealt with in the community, the newest first; two at most. */
    cases: list(caseRow),
    hotlines: list(hotline),
  }),
  refusals: [],
})
