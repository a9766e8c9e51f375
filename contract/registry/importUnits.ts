import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { entrance, lastFour } from './fields'

const MOST_ROWS = 3000
const MOST_OWNERS = 6
/** 100,000㎡: no unit is larger, and one that is would drown all others where a share of the area is asked for. */
const LARGEST_DM2 = 100_000_00

/** One unit as the roll has it. */
export const rollRow = v.object({
  building: line,
  entrance,
  room: line,
  /** Registered floor area in whole dm² (0.01 m²). */
  areaDm2: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LARGEST_DM2)),
  /** Sold and handed over; until then it is the developer's. */
  delivered: v.optional(v.boolean(), true),
  /** Same for all units of one buyer; only the neighbourhood says so. */
  buyerKey: v.optional(line),
  owners: v.optional(v.pipe(v.array(v.object({ name: line, lastFour })), v.maxLength(MOST_OWNERS)), []),
})

export type RollRow = v.InferOutput<typeof rollRow>

/** Units and owners' roll of a community; a unit that stands already takes the new roll, and who is bound stays bound. */
export const importUnits = operation({
  name: 'registry.importUnits',
  summary: 'Takes in units and owners of a community as a job',
  effect: 'change',
  who: ['companyManager', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, rows: v.pipe(v.array(rollRow), v.minLength(1), v.maxLength(MOST_ROWS)) }),
  output: v.object({ jobId: v.string(), rows: v.number() }),
  refusals: ['registry.unitTwice', 'registry.noSuchBuilding', 'registry.buyerKeyByNeighbourhood'],
})
