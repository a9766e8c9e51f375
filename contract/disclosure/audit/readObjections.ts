import * as v from 'valibot'
import { seenBy } from '../../circle'
import { date, id, instant, list } from '../../fields'
import { operation } from '../../operation'
import { groundField } from '../policy'
import { auditState, countField, sharesField } from './fields'

/** PT-49: how many owners object to a statement, of how many; who they are stands nowhere. */
export const readObjections = operation({
  name: 'disclosure.readObjections',
  summary: 'How many owners object to a statement, by heads and by area',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({
    statementId: v.string(),
    communityId: v.string(),
    communityName: v.string(),
    period: v.string(),
    today: date,
    /** Present while the statement is withdrawn: nobody objects to what isn't there. */
    withdrawnOn: v.optional(date),
    counted: countField,
    shares: sharesField,
    /** Units that are registered and not in the roll yet: while there are any, the area can't be told. */
    missingUnits: v.number(),
    /** Units in the roll beyond those that are registered: each makes the line harder to reach. */
    extraUnits: v.number(),
    /** Share that opens the right to an audit; absent where no rule draws a line. */
    percent: v.optional(v.number()),
    basis: v.picklist(['heads', 'area', 'both']),
    /** Whether a document or the county said which; else both must reach it. */
    basisSet: v.boolean(),
    /** What share, basis and exemption rest on. */
    grounds: list(groundField),
    state: auditState,
    opening: v.optional(v.object({ by: v.picklist(['owners', 'resolution', 'bundle']), at: instant })),
    resolution: v.optional(v.object({ number: v.string(), decidedOn: date })),
    /** PT-51: no income and no objection, so that no audit is asked for; absent where no rule exempts. */
    exempt: v.optional(v.boolean()),
    /** The caller's own units here, each with its objection. */
    mine: seenBy(
      ['community'],
      list(
        v.object({
          unitId: v.string(),
          label: v.string(),
          objection: v.optional(
            v.object({
              objectionId: v.string(),
              at: instant,
              via: v.picklist(['phone', 'paper']),
              item: v.optional(v.string()),
              words: v.optional(v.string()),
              /** Made against an earlier posting of this statement. */
              before: v.boolean(),
            }),
          ),
        }),
      ),
    ),
    may: v.object({ object: v.boolean(), enter: v.boolean(), resolve: v.boolean(), list: v.boolean() }),
  }),
  refusals: [],
})
