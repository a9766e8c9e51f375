import type { LocalDate, Refusal, Result } from '../common'
import { accept, refuse } from '../common'
import type { AreasShape, Pack, Phase } from './pack'

/** A region takes a document's rules as its own from a day on. */
export interface Adoption {
  readonly region: string
  /** Id of the pack. */
  readonly pack: string
  readonly from: LocalDate
  /** Last day on which the region keeps to it. */
  readonly until?: LocalDate
  /** The document's campaign: with its own dates, with new ones, or left out so that the standing duties alone hold. */
  readonly campaign: 'asWritten' | 'standingDutiesOnly' | readonly PhaseDates[]
}

export interface PhaseDates {
  readonly phase: string
  readonly first: LocalDate
  readonly last: LocalDate
}

export type AdoptionRefusal =
  | (Refusal & { readonly code: 'policy.notToBeAdopted' })
  | (Refusal & { readonly code: 'policy.writtenForAnother'; readonly regions: readonly string[] })
  | (Refusal & { readonly code: 'policy.beforeIssued'; readonly issued: LocalDate })
  | (Refusal & { readonly code: 'policy.campaignIsOver'; readonly last: LocalDate })
  | (Refusal & { readonly code: 'policy.phaseWithoutDates'; readonly phases: readonly string[] })
  | (Refusal & { readonly code: 'policy.phaseEndsBeforeItBegins'; readonly phases: readonly string[] })

/** A phase as it stands for a region on a day. */
export interface PhaseOnDay extends Phase {
  readonly state: 'past' | 'current' | 'ahead'
}

/**
 * Whether a region may take a pack on.
 * @param regionPath codes from the province down to the region that adopts
 * @returns the adoption, or why not: national texts and our settings hold without it; a document written for other
 *   regions is never borrowed; DT-34: a campaign whose dates are blank, or over, can't start without new ones
 */
export function adopt<A extends AreasShape<A>>(
  pack: Pack<A>,
  adoption: Adoption,
  regionPath: readonly string[],
): Result<Adoption, AdoptionRefusal> {
  const { regions, issued } = pack.document
  if (pack.kind !== 'local') return refuse({ code: 'policy.notToBeAdopted' })
  if (regions.length > 0 && !regions.some((code) => regionPath.includes(code))) {
    return refuse({ code: 'policy.writtenForAnother', regions })
  }
  if (adoption.from < issued) return refuse({ code: 'policy.beforeIssued', issued })
  return campaignRefusal(pack.phases ?? [], adoption) ?? accept(adoption)
}

/** The campaign's phases for a region that adopted the pack, in the document's order. Several may be current at once. */
export const phasesOn = (phases: readonly Phase[], adoption: Adoption, day: LocalDate): PhaseOnDay[] =>
  adoption.campaign === 'standingDutiesOnly'
    ? []
    : dated(phases, adoption.campaign).map((phase) => ({ ...phase, state: stateOn(phase, day) }))

function campaignRefusal(
  phases: readonly Phase[],
  { campaign, from }: Adoption,
): { readonly ok: false; readonly refusal: AdoptionRefusal } | undefined {
  if (campaign === 'standingDutiesOnly' || phases.length === 0) return undefined
  const given = dated(phases, campaign)
  const blank = given.filter(({ last }) => last === undefined)
  if (blank.length > 0) return refuse({ code: 'policy.phaseWithoutDates', phases: blank.map(({ id }) => id) })
  const reversed = given.filter(({ first, last }) => first && last && last < first)
  if (reversed.length > 0) {
    return refuse({ code: 'policy.phaseEndsBeforeItBegins', phases: reversed.map(({ id }) => id) })
  }
  const last = given
    .flatMap((phase) => phase.last ?? [])
    .sort()
    .pop()
  return last && last < from ? refuse({ code: 'policy.campaignIsOver', last }) : undefined
}

function dated(phases: readonly Phase[], campaign: 'asWritten' | readonly PhaseDates[]): Phase[] {
  if (campaign === 'asWritten') return [...phases]
  return phases.map(({ first: _first, last: _last, ...phase }) => {
    const dates = campaign.find((given) => given.phase === phase.id)
    return dates ? { ...phase, first: dates.first, last: dates.last } : phase
  })
}

function stateOn({ first, last }: Phase, day: LocalDate): PhaseOnDay['state'] {
  if (last !== undefined && last < day) return 'past'
  return first !== undefined && day < first ? 'ahead' : 'current'
}
