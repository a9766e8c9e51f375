import * as v from 'valibot'
import { seenBy } from '../../circle'
import { date, id, instant, list, money } from '../../fields'
import { operation } from '../../operation'
import { groundField } from '../policy'
import {
  auditEventField,
  auditFindingField,
  auditState,
  auditStep,
  countField,
  engagementField,
  sharesField,
} from './fields'

/** An audit of one statement: what opened it, who audits, what was found, and how it was put right. */
export const readAudit = operation({
  name: 'disclosure.readAudit',
  summary: 'The audit of a statement from its opening to the posting of what was put right',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({
    statementId: v.string(),
    communityId: v.string(),
    communityName: v.string(),
    period: v.string(),
    /** Period of the statement, first and last day. */
    first: date,
    last: date,
    today: date,
    state: auditState,
    opening: v.optional(
      v.object({
        by: v.picklist(['owners', 'resolution', 'bundle']),
        at: instant,
        counted: countField,
        shares: sharesField,
      }),
    ),
    resolution: v.optional(v.object({ number: v.string(), decidedOn: date })),
    percent: v.optional(v.number()),
    dueOn: v.optional(date),
    engagerName: v.string(),
    posterName: v.string(),
    /** What the right to an audit, and its steps, rest on. */
    grounds: list(groundField),
    engagement: seenBy(['community'], engagementField),
    /** Name of the bundle of communities that are audited together (PT-50). */
    bundle: v.optional(v.string()),
    conclusion: seenBy(['community'], v.string()),
    findings: seenBy(['community'], list(auditFindingField)),
    board: v.optional(v.object({ fileId: v.string(), postedOn: date })),
    events: seenBy(['community'], list(auditEventField)),
    /** Lines of the statement, for naming one in a finding. */
    lines: list(v.object({ lineId: v.string(), item: v.string(), amount: money })),
    /** The steps that the caller can take now. */
    may: list(auditStep),
  }),
  refusals: [],
})
