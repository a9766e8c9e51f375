import type { LocalDate } from '../../common'
import type { Parameter } from '../../policy'
import { inForceOn } from '../../policy'
import type { FacilityKind, ServiceItem } from './item'
import type { ServicePolicy } from './policy'

/** An item that is asked, with what of it. */
export interface AskedItem {
  readonly item: ServiceItem
  /** None where the item is linked to postings. */
  readonly fields: readonly string[]
  /** Of facilities alone. */
  readonly kinds: readonly FacilityKind[]
}

/** What is asked of a community, and over which fields it is counted (QX-02); nothing where no document asks. */
export interface Asked {
  readonly items: readonly AskedItem[]
  readonly counted: readonly string[]
}

const NOTHING: Asked = { items: [], counted: [] }

/**
 * What the policy asks of a community on a day. Only a community that a company serves can be asked: the documents speak of the
 * company's duty.
 */
export function askedOn(policy: ServicePolicy, day: LocalDate, isServed: boolean): Asked {
  if (!isServed) return NOTHING
  const value = <T>(parameter: Parameter<T> | undefined): T | undefined => parameter && inForceOn(parameter, day)?.value
  const facilities = value(policy.facilities)
  const service = [...(value(policy.service) ?? []), ...(value(policy.grading) ?? [])]
  const items = [
    ...written('provider', value(policy.provider) ?? []),
    ...written('service', service),
    ...(facilities ? [{ item: 'facilities', ...facilities } as const] : []),
    ...linked('publicIncome', value(policy.publicIncome)),
    ...written('fitOutSafety', value(policy.fitOutSafety) ?? []),
    ...written('parking', value(policy.parking) ?? []),
    ...linked('performance', value(policy.performance)),
    ...linked('maintenanceFund', value(policy.maintenanceFund)),
  ]
  return { items, counted: value(policy.target)?.fields ?? [] }
}

const written = (item: ServiceItem, fields: readonly string[]): AskedItem[] =>
  fields.length === 0 ? [] : [{ item, fields: [...new Set(fields)], kinds: [] }]

const linked = (item: ServiceItem, asked: true | undefined): AskedItem[] =>
  asked ? [{ item, fields: [], kinds: [] }] : []
