import * as v from 'valibot'
import {
  DEPARTMENTS,
  MOST_PHOTOS,
  OFFICE_LADDER,
  PROBLEM_CODES,
  SCORES,
  SEVERITIES,
  STATUSES,
  STEPS,
} from '../../domain/case'
import type { UnitKind } from '../../domain/case'
import { id, instant, line } from '../fields'

const PARTIES = ['company', 'ownersCommittee', 'developer', 'utilities', 'owners', 'vehicleOwners'] as const
const DEPARTMENT_UNITS = DEPARTMENTS.map((department): UnitKind => `department:${department}`)

/** A kind of unit, as a case names it. */
export const unit = v.picklist<readonly UnitKind[]>([...PARTIES, ...OFFICE_LADDER, ...DEPARTMENT_UNITS])

export const problem = v.picklist(PROBLEM_CODES)
export const severity = v.picklist(SEVERITIES)
export const status = v.picklist(STATUSES)
export const score = v.picklist(SCORES)
export const step = v.picklist(STEPS)

/** GCJ-02 degrees, as WeChat's chooser gives them. */
const LATITUDE = { south: 3, north: 54 }
const LONGITUDE = { west: 73, east: 136 }

export const mapPoint = v.object({
  lat: v.pipe(v.number(), v.minValue(LATITUDE.south), v.maxValue(LATITUDE.north)),
  lon: v.pipe(v.number(), v.minValue(LONGITUDE.west), v.maxValue(LONGITUDE.east)),
})

const metres = v.pipe(v.number(), v.minValue(0), v.maxValue(9999))

/** A point on the community's site plan, metres from its upper left corner. */
export const planPoint = v.object({ x: metres, y: metres })

/** Where it is: a building, a point, or both. */
export const place = v.pipe(
  v.object({
    building: v.optional(line),
    point: v.optional(mapPoint),
    plan: v.optional(planPoint),
    words: v.optional(line),
  }),
  v.check(({ building, point, plan }) => (building ?? point ?? plan) !== undefined, 'placeMissing'),
)

/** Id of a photo that was taken in. */
export const photo = id

export const photos = v.optional(v.pipe(v.array(photo), v.maxLength(MOST_PHOTOS)), [])

/** Photos where a step can't be taken without one. */
export const photosNeeded = v.pipe(v.array(photo), v.minLength(1), v.maxLength(MOST_PHOTOS))

/** Which case. */
export const caseId = id

/** A unit with the name that people know it by. */
export const namedUnit = v.object({ unit, name: v.string(), phone: v.optional(v.string()) })

/** A ground as it may be shown: words quoted from a law or a plan, or our own reason. */
export const groundField = v.object({
  standing: v.picklist(['law', 'plan', 'setting', 'unsure']),
  /** Id in the register of clauses; absent for a setting. */
  clause: v.optional(v.string()),
  /** The document's name as people know it. */
  document: v.optional(v.string()),
  section: v.optional(v.string()),
  quote: v.optional(v.string()),
  reason: v.optional(v.string()),
})

/** What every step answers: where the case stands now. */
export const stepAnswer = v.object({ caseId, status, at: instant })
