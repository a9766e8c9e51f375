import * as v from 'valibot'
import { PLACE_REFUSALS } from '../../domain/case'
import { date, id, instant } from '../fields'
import { operation } from '../operation'
import { groundField, namedUnit, place, problem } from './fields'
import { caseRow } from './view'

/** PT-22, DT-04: open reports of the same kind near a place, and what happens to a new one once it is sent. */
export const nearbyReports = operation({
  name: 'case.nearbyReports',
  summary: 'Open reports of the same kind near a place, and who would get a new one',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, problem, place }),
  output: v.object({
    near: v.array(v.object({ ...caseRow.entries, metres: v.optional(v.number()), sameBuilding: v.boolean() })),
    ahead: v.object({
      receiver: namedUnit,
      helpers: v.array(namedUnit),
      acceptBy: instant,
      replyBy: instant,
      byDuty: v.boolean(),
      ground: groundField,
    }),
    today: date,
  }),
  refusals: PLACE_REFUSALS,
})

export type NearbyAnswer = v.InferOutput<typeof nearbyReports.output>
