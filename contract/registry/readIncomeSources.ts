import * as v from 'valibot'
import { seenBy } from '../circle'
import { date, id, list, money } from '../fields'
import { operation } from '../operation'
import { incomeCategory, incomeRule, sitePlan, sourcePlace } from './fields'

/** A period of a source: what its contract brings, and what the statement said. */
const sourcePeriod = v.object({
  period: v.string(),
  /** fen; absent where the income depends on use, or the term doesn't touch the period. */
  expected: v.optional(v.object({ least: money, most: money })),
  /** fen; absent where it didn't stand in the statement. */
  received: v.optional(money),
  reason: v.optional(v.string()),
  /** Its line in the statement of that period. */
  lineId: v.optional(v.string()),
  statementId: v.optional(v.string()),
})

/** The sources of a community's public income with the site plan: what each should bring and brought. Public, as its statements are. */
export const readIncomeSources = operation({
  name: 'registry.readIncomeSources',
  summary: 'The sources of public income: place, contract, consent, expected and received by period',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({
    communityId: v.string(),
    communityName: v.string(),
    today: date,
    plan: v.optional(sitePlan),
    /** The latest statement, where one may ask about a source that stands in it. */
    statementId: v.optional(v.string()),
    sources: list(
      v.object({
        id: v.string(),
        category: incomeCategory,
        item: v.string(),
        rule: v.optional(incomeRule),
        contract: v.optional(v.object({ number: v.string(), payer: v.string() })),
        zeroReason: v.optional(v.string()),
        from: date,
        until: v.optional(date),
        place: v.optional(sourcePlace),
        /** Number of the owners' decision, and what it is on. */
        consent: v.optional(v.object({ id: v.string(), subject: v.string() })),
        /** Its scan, for the community; others learn that there is one. */
        consentFileId: seenBy(['community'], v.string()),
        hasConsentFile: v.boolean(),
        reports: list(v.object({ caseId: v.string(), number: v.number() })),
        /** Nobody had registered it: a report brought it here. */
        byReport: v.boolean(),
        /** Latest first. */
        periods: list(sourcePeriod),
        /** It brought nothing in the last period of its own accord: no reason was given. */
        silent: v.boolean(),
        /** Its line in the latest statement. */
        lineId: v.optional(v.string()),
      }),
    ),
    /** `look`: at scans before owners see them. */
    may: v.object({ ask: v.boolean(), describe: v.boolean() }),
  }),
  refusals: [],
})
