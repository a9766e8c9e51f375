import type { LocalDate } from '../common'
import { addMonths } from '../common'
import { parametersOf } from './names'
import type { AreasShape, Pack } from './pack'

/** A value that nobody has looked at for over a year. */
export interface StaleValue {
  readonly pack: string
  readonly parameter: string
  readonly from: LocalDate
  readonly verifiedOn: LocalDate
}

const MONTHS_FRESH = 12

/** The values still in force that were last verified more than a year before a day; a year to the day is fresh. */
export function staleOn<A extends AreasShape<A>>(packs: readonly Pack<A>[], today: LocalDate): StaleValue[] {
  const oldestFresh = addMonths(today, -MONTHS_FRESH)
  return packs.flatMap((pack) =>
    [...parametersOf(pack)].flatMap(([parameter, { values }]) =>
      values
        .filter(({ until, verifiedOn }) => (until === undefined || until >= today) && verifiedOn < oldestFresh)
        .map(({ from, verifiedOn }) => ({ pack: pack.document.id, parameter, from, verifiedOn })),
    ),
  )
}
