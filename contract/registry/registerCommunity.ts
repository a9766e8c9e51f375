import * as v from 'valibot'
import { line } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { hotline, mapPoint, regionCode } from './fields'

const MOST_CORNERS = 200
const FEWEST_CORNERS = 3
const MOST_HOTLINES = 10

/** 住宅小区 in the charge of a neighbourhood. */
export const registerCommunity = operation({
  name: 'registry.registerCommunity',
  summary: 'Registers a community in the charge of a neighbourhood',
  effect: 'change',
  who: OFFICES,
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    /** Code of the neighbourhood. */
    regionId: regionCode,
    name: line,
    address: line,
    /** 单体楼 or 小区. */
    layout: v.picklist(['building', 'estate']),
    /** 老旧小区. */
    old: v.boolean(),
    unitCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** Corners of its ground on the map, in order. */
    boundary: v.optional(
      v.pipe(
        v.array(mapPoint),
        v.check((ring) => ring.length === 0 || ring.length >= FEWEST_CORNERS, 'tooFewCorners'),
        v.maxLength(MOST_CORNERS),
      ),
      [],
    ),
    hotlines: v.optional(v.pipe(v.array(hotline), v.maxLength(MOST_HOTLINES)), []),
  }),
  output: v.object({ communityId: v.string() }),
  refusals: ['registry.notANeighbourhood'],
})
