import type { Case, Route } from './case'
import type { CaseRules, Duty } from './policy'
import type { ProblemType, Severity } from './problem'
import type { ProblemCode } from './taxonomy'
import { TAXONOMY } from './taxonomy'
import type { Office, UnitKind } from './unit'
import { isDepartment, isOffice, mayHold, OFFICE_LADDER, officeAbove, rankOf } from './unit'

/**
 * DT-04: who receives a report and who does what about it.
 * What complains of an office or a department goes to the level above it (DT-09); nobody receives a complaint about
 * himself (PT-18); what no duty routes goes to the neighbourhood, then the authority, and `byDuty` says so.
 * @param here the units that the community has on the day
 * @param duties rows of the duty table for this problem, see `dutiesOn`
 */
export function routeOf(
  problem: ProblemCode,
  severity: Severity,
  here: readonly UnitKind[],
  duties: readonly Duty[],
  rules: Pick<CaseRules, 'unrouted'>,
): Route {
  const type = TAXONOMY[problem]
  const duty = duties.find((row) => applies(row, severity, here))
  const listed = firstHere(duty?.receivers ?? [], type, here)
  const receiver = aboveComplainedOf(type, here) ?? listed ?? firstHere(rules.unrouted.value, type, here)
  const fallback = officeAbove('company', type.about) ?? 'city'
  return {
    receiver: receiver ?? fallback,
    ...rolesOf(duty, type),
    ground: duty?.ground ?? rules.unrouted.ground,
  }
}

/** Whether a unit is what a report complains of: it is told nothing of who reported, even where it has to put things right. */
export const isComplainedOf = (problem: ProblemCode, unit: UnitKind): boolean =>
  TAXONOMY[problem].about?.includes(unit) ?? false

/** DT-03: who looks whether it is really solved: the neighbourhood, but never whoever did it or was complained of. */
export function verifierOf({ holder, route }: Pick<Case, 'holder' | 'route'>): Office {
  const complainedOf = Math.max(0, ...route.avoid.map(rankOf))
  const eligible = OFFICE_LADDER.filter((office) => office !== holder && rankOf(office) > complainedOf)
  // Above the city there is nobody in the system: it verifies what it did itself.
  return eligible.find((office) => !route.avoid.includes(office)) ?? 'city'
}

/** In whose hands it is at the moment: the holder's, or the verifier's while it waits to be verified. */
export const inHandsOf = (held: Pick<Case, 'status' | 'holder' | 'route'>): UnitKind =>
  held.status === 'rectified' ? verifierOf(held) : held.holder

function rolesOf(duty: Duty | undefined, type: ProblemType): Omit<Route, 'receiver' | 'ground'> {
  const others = (units: readonly UnitKind[] = []): UnitKind[] => units.filter((unit) => !type.about?.includes(unit))
  return {
    lead: others(duty?.lead),
    responsible: others(duty?.responsible),
    urged: others(duty?.urged),
    transfers: (duty?.transfers ?? []).filter(({ to }) => !type.about?.includes(to)),
    avoid: avoided(type),
    ...(duty?.means ? { means: duty.means } : {}),
    byDuty: duty !== undefined,
  }
}

function applies({ company, severity: only }: Duty, severity: Severity, here: readonly UnitKind[]): boolean {
  const fits = company === undefined || company === here.includes('company')
  return fits && (only === undefined || only.includes(severity))
}

const firstHere = (units: readonly UnitKind[], type: ProblemType, here: readonly UnitKind[]): UnitKind | undefined =>
  units.find((unit) => here.includes(unit) && mayHold(unit) && !(type.about ?? []).includes(unit))

/** A company receives no complaint about itself, but may be made to put it right; a committee or an office never gets it. */
const avoided = ({ about = [] }: ProblemType): UnitKind[] => about.filter((unit) => unit !== 'company')

function aboveComplainedOf({ about = [] }: ProblemType, here: readonly UnitKind[]): UnitKind | undefined {
  const offices = about.filter((unit) => isOffice(unit) || isDepartment(unit))
  const highest = Math.max(0, ...offices.map(rankOf))
  if (highest === 0) return undefined
  const above = OFFICE_LADDER.filter((office) => rankOf(office) > highest)
  return above.find((office) => here.includes(office)) ?? above[0] ?? 'city'
}
