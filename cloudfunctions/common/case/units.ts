import type { HANDS } from '../../../contract/case/step'
import type { Case, Department, Party, Step, UnitKind } from '../../../domain/case'
import { DEPARTMENT_NAMES, DEPARTMENTS, OFFICE_LADDER, isDepartment, isOffice } from '../../../domain/case'
import type { LocalDate } from '../../../domain/common'
import { committeeInTerm, levelOf } from '../../../domain/registry'
import type { Caller } from '../door/standing'
import { unitKey } from '../door/standing'
import type { CommunityRecord, HeldPost, RegisterRecord } from '../records/registry'

type Placed = Pick<
  CommunityRecord,
  '_id' | 'regionPath' | 'regionNames' | 'companyId' | 'companyName' | 'companyContact'
>

/** A unit with the name that people know it by. */
export interface NamedUnit {
  readonly unit: UnitKind
  readonly name: string
  readonly phone?: string
}

const PARTY_NAMES: Readonly<Record<Exclude<Party, 'company'>, string>> = {
  ownersCommittee: '业委会',
  developer: '开发企业',
  utilities: '水电气企业',
  owners: '业主',
  vehicleOwners: '车主',
}

/**
 * The key of the unit that a kind stands for in a community; undefined where nobody signs in for it. Where a county is the
 * top of what is in the system, it also stands for the city: a case is never in nobody's hands (DT-09).
 */
export function keyOf(community: Placed, unit: UnitKind): string | undefined {
  if (isOffice(unit)) return prefixed('region:', codeAt(community, unit) ?? community.regionPath[0])
  if (isDepartment(unit)) return prefixed(`${unit}@`, codeAt(community, 'county'))
  if (unit === 'company') return prefixed('company:', community.companyId)
  return unit === 'ownersCommittee' ? `committee:${community._id}` : undefined
}

export const keysOf = (community: Placed, units: readonly UnitKind[]): string[] => [
  ...new Set(units.flatMap((unit) => keyOf(community, unit) ?? [])),
]

/** The kinds of unit that a community has on a day: DT-04 routes to no other. */
export function unitsHere(
  community: Placed,
  register: Pick<RegisterRecord, 'committees'> | undefined,
  day: LocalDate,
): UnitKind[] {
  const hasCommittee = (register?.committees ?? []).some((committee) => committeeInTerm(committee, day).ok)
  const parties: UnitKind[] = hasCommittee ? ['company', 'ownersCommittee'] : ['company']
  const all: UnitKind[] = [...parties, ...OFFICE_LADDER, ...DEPARTMENTS.map((name): UnitKind => `department:${name}`)]
  return all.filter((unit) => (isOffice(unit) ? codeAt(community, unit) : keyOf(community, unit)) !== undefined)
}

type Hand = (typeof HANDS)[number]
const HANDLING: Readonly<Record<Hand, true>> = {
  companyStaff: true,
  companyManager: true,
  committeeMember: true,
  neighbourhood: true,
  subdistrict: true,
  county: true,
  city: true,
  department: true,
}

/** As which units of a community a caller may act. A supervisor's or an auditor's post is none. */
export function unitsOfCaller(community: Placed, { posts }: Pick<Caller, 'posts'>): UnitKind[] {
  const keys = posts.filter(handles).map(unitKey)
  const candidates: UnitKind[] = [
    'company',
    'ownersCommittee',
    ...OFFICE_LADDER,
    ...DEPARTMENTS.map((name): UnitKind => `department:${name}`),
  ]
  return candidates.filter((unit) => keys.includes(keyOf(community, unit) ?? ''))
}

/**
 * What a caller may try on a case, as each of their units. The topmost office also stands for the one above it that isn't in the
 * system (DT-09): what it holds it can't take over from itself.
 */
export function actingUnits(
  community: Placed,
  caller: Pick<Caller, 'posts'>,
  held: Pick<Case, 'holder'>,
  step: Step,
): UnitKind[] {
  const units = unitsOfCaller(community, caller)
  if (step !== 'accept') return units
  const isHolder = (unit: UnitKind): boolean => keyOf(community, unit) === keyOf(community, held.holder)
  return units.filter((unit) => unit === held.holder || !isHolder(unit))
}

export const handles = ({ role }: HeldPost): boolean => role in HANDLING

/** What people call a unit of a community, with whom to call there. */
export function named(community: Placed, unit: UnitKind): NamedUnit {
  const phone = phoneOf(community, unit)
  return { unit, name: nameOf(community, unit), ...(phone === undefined ? {} : { phone }) }
}

function nameOf(community: Placed, unit: UnitKind): string {
  if (isDepartment(unit)) return `${regionName(community, 'county')}${DEPARTMENT_NAMES[departmentOf(unit)]}`
  if (unit === 'company') return community.companyName ?? '物业'
  if (!isOffice(unit)) return PARTY_NAMES[unit]
  const isAuthority = unit === 'county' || unit === 'city'
  return `${regionName(community, unit)}${isAuthority ? '物业主管部门' : ''}`
}

const departmentOf = (unit: `department:${Department}`): Department =>
  DEPARTMENTS.find((name) => unit === `department:${name}`) ?? 'housingConstruction'

const phoneOf = ({ companyContact }: Placed, unit: UnitKind): string | undefined =>
  unit === 'company' ? companyContact?.phone : undefined

/** Code of the neighbourhood that a community belongs to. */
export const neighbourhoodOf = (community: Pick<Placed, 'regionPath'>): string | undefined =>
  codeAt(community, 'neighbourhood')

type OfficeLevel = (typeof OFFICE_LADDER)[number]

const codeAt = ({ regionPath }: Pick<Placed, 'regionPath'>, level: OfficeLevel): string | undefined =>
  regionPath.find((code) => levelOf(code) === level)

function regionName({ regionPath, regionNames }: Placed, level: OfficeLevel): string {
  const index = regionPath.findIndex((code) => levelOf(code) === level)
  return regionNames[Math.max(0, index)] ?? ''
}

const prefixed = (prefix: string, id: string | undefined): string | undefined =>
  id === undefined ? undefined : `${prefix}${id}`
