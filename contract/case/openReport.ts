import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'
import { problem } from './fields'

const call = v.object({ name: v.string(), phone: v.string() })

const planBuilding = v.object({
  name: v.string(),
  x: v.number(),
  y: v.number(),
  width: v.number(),
  depth: v.number(),
})
const corner = v.object({ x: v.number(), y: v.number() })

const sitePlan = v.object({
  width: v.number(),
  depth: v.number(),
  buildings: v.array(planBuilding),
  lanes: v.array(v.object({ name: v.string(), points: v.array(corner) })),
  gates: v.array(v.object({ name: v.string(), x: v.number(), y: v.number() })),
})

/** PT-22: the form of a report for a community, or for the caller's own where none is named. */
export const openReport = operation({
  name: 'case.openReport',
  summary: 'The form of a report: types, buildings and site plan, whom to call, what holds',
  effect: 'read',
  who: ['person'],
  input: v.object({ communityId: v.optional(id) }),
  output: v.object({
    /** Communities of the caller, to choose from. */
    own: v.array(v.object({ communityId: v.string(), name: v.string() })),
    community: v.optional(
      v.object({
        communityId: v.string(),
        name: v.string(),
        buildings: v.array(v.string()),
        plan: v.optional(sitePlan),
        hotline: v.optional(call),
      }),
    ),
    /** In the order in which they are offered; a duty table in force routes the marked ones. */
    types: v.array(v.object({ problem, first: v.boolean(), byDuty: v.boolean() })),
    mostPhotos: v.number(),
    nearbyMetres: v.optional(v.number()),
    /** The caller's own number, masked. */
    ownPhone: v.optional(v.string()),
    today: date,
  }),
  refusals: ['case.noSuchCommunity'],
})

export type ReportForm = v.InferOutput<typeof openReport.output>
