import * as v from 'valibot'
import { DEPARTMENTS } from '../../domain/case'
import { isRegionCode } from '../../domain/registry'
import { date, id, line, lineOf, money, phone } from '../fields'
import { onOneLine } from '../words'
import type { SubjectRef } from '../operation'

/** Official code of a region, six digits down to the county, three more for each level below. */
export const regionCode = v.pipe(
  v.string(),
  v.check((text) => isRegionCode(text), 'noRegionCode'),
)

/** 统一社会信用代码: 18 characters; the last one is worked out from the others (GB 32100). */
export const creditCode = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.check((text) => isCreditCode(text), 'noCreditCode'),
)

/** Whom one may call. */
export const hotline = v.object({ name: line, phone })

/** Last four figures of an account or a telephone number, full-width ones too. */
export const lastFour = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFKC').trim()),
  v.regex(/^\d{4}$/),
)

/** Degrees as WeChat's map gives them (GCJ-02). */
export const mapPoint = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
})

const MOST_METRES = 5000
const metres = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_METRES))

/** Metres to the east and to the south from the north-west corner of the ground. */
export const planPoint = v.object({ x: metres, y: metres })

const MOST_BUILDINGS = 200
const buildingName = lineOf(20)

/** Entrance of a building; empty where it has but one. */
export const entrance = v.optional(v.pipe(v.string(), v.transform(onOneLine), v.trim(), v.maxLength(20)), '')

/** The community seen from above. */
export const sitePlan = v.object({
  width: metres,
  depth: metres,
  buildings: v.pipe(
    v.array(v.object({ name: buildingName, ...planPoint.entries, width: metres, depth: metres })),
    v.minLength(1),
    v.maxLength(MOST_BUILDINGS),
  ),
  lanes: v.optional(v.array(v.object({ name: line, points: v.pipe(v.array(planPoint), v.minLength(2)) })), []),
  gates: v.optional(v.array(v.object({ name: line, ...planPoint.entries })), []),
})

/** How much a source should bring. */
export const incomeRule = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rate: money,
  per: v.picklist(['month', 'year']),
})

/** First and last day, both inside; open where the last is absent. */
export const term = { from: date, until: v.optional(date) }

/** Where a source of income stands on the site plan, and in which building where it is one. */
export const sourcePlace = v.object({ ...planPoint.entries, building: v.optional(buildingName) })

export const incomeCategory = v.picklist(['parking', 'advertising', 'premises', 'other'])
export const paperKind = v.picklist(['quotation', 'contract', 'acceptance'])
export const boardPosition = v.picklist(['mainPedestrianEntrance', 'elsewhere'])
export const keepingKind = v.picklist(['separateAccount', 'separateBooks'])

/** What a person may be by a post. */
export const postRole = v.picklist([
  'companyStaff',
  'companyManager',
  'committeeMember',
  'neighbourhood',
  'subdistrict',
  'county',
  'city',
  'department',
  'supervisor',
  'auditor',
])

const CREDIT_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_LENGTH = 18
const CREDIT_BASE = 3

function isCreditCode(text: string): boolean {
  if (text.length !== CREDIT_LENGTH) return false
  const values = [...text].map((letter) => CREDIT_LETTERS.indexOf(letter))
  if (values.includes(-1)) return false
  const base = CREDIT_LETTERS.length
  let weight = 1
  let total = 0
  for (const value of values.slice(0, -1)) {
    total += value * weight
    weight = (weight * CREDIT_BASE) % base
  }
  return (base - (total % base)) % base === values[CREDIT_LENGTH - 1]
}

/** How far a post reaches; of a company, the community by which an office knows it. */
export const postScope = v.variant('kind', [
  v.object({ kind: v.literal('region'), region: regionCode }),
  v.object({ kind: v.literal('department'), region: regionCode, department: v.picklist(DEPARTMENTS) }),
  v.object({ kind: v.literal('company'), companyId: id, communityId: v.optional(id) }),
  v.object({ kind: v.literal('community'), communityId: id }),
])

/** The record that a scope is about: a company by the community that it serves, where that is named. */
export function subjectOfScope(scope: v.InferOutput<typeof postScope>): SubjectRef {
  if (scope.kind === 'region' || scope.kind === 'department') return { collection: 'regions', id: scope.region }
  if (scope.kind === 'company' && scope.communityId === undefined) {
    return { collection: 'companies', id: scope.companyId }
  }
  return { collection: 'communities', id: scope.communityId ?? '' }
}
