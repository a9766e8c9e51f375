/** 职能部门, at the county's level unless a region says otherwise. */
export const DEPARTMENTS = [
  'publicSecurity',
  'fireBrigade',
  'urbanManagement',
  'marketRegulation',
  'emergencyManagement',
  'housingConstruction',
  'naturalResources',
  'developmentReform',
  'ecology',
] as const

export type Department = (typeof DEPARTMENTS)[number]

/** What a department is called, within its county. */
export const DEPARTMENT_NAMES: Readonly<Record<Department, string>> = {
  publicSecurity: '公安机关',
  fireBrigade: '消防救援大队',
  urbanManagement: '综合执法部门',
  marketRegulation: '市场监管部门',
  emergencyManagement: '应急管理部门',
  housingConstruction: '住建部门',
  naturalResources: '自然资源部门',
  developmentReform: '发改部门',
  ecology: '生态环境部门',
}

/** Offices of the regions, lowest first. `county` and `city` are the property authority (物业主管部门) of that level. */
export const OFFICE_LADDER = ['neighbourhood', 'subdistrict', 'county', 'city'] as const

export type Office = (typeof OFFICE_LADDER)[number]

/** Those who are in a community or serve it. `utilities` are the water, power and gas companies. */
export type Party = 'company' | 'ownersCommittee' | 'developer' | 'utilities' | 'owners' | 'vehicleOwners'

/** 责任单位 by kind: a case knows one of each for its community; who that is today, the registry says. */
export type UnitKind = Party | Office | `department:${Department}`

/** Owners are urged; a case is never put in their hands. */
const NEVER_HOLD: readonly UnitKind[] = ['owners', 'vehicleOwners']

export const mayHold = (unit: UnitKind): boolean => !NEVER_HOLD.includes(unit)

export const isOffice = (unit: UnitKind): unit is Office => OFFICE_LADDER.some((office) => office === unit)

export const isDepartment = (unit: UnitKind): unit is `department:${Department}` => unit.startsWith('department:')

/** How high a unit stands: parties 0, neighbourhood 1, subdistrict 2, county and its departments 3, city 4. */
export function rankOf(unit: UnitKind): number {
  if (isDepartment(unit)) return rankOf('county')
  return isOffice(unit) ? OFFICE_LADDER.indexOf(unit) + 1 : 0
}

/**
 * The office to which what a unit leaves undone goes up: one level, passing over those complained of.
 * Undefined above the city.
 */
export const officeAbove = (unit: UnitKind, avoid: readonly UnitKind[] = []): Office | undefined =>
  OFFICE_LADDER.find((office) => rankOf(office) > rankOf(unit) && !avoid.includes(office))
