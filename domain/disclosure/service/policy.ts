import type { Parameter } from '../../policy'
import type { Facility, FacilityKind, FitOutSafety, Parking, Provider, Service } from './item'

type FieldOf<T> = Exclude<keyof T, 'item' | 'kind' | 'absent' | 'name'>

export type ProviderField = FieldOf<Provider>
export type ServiceField = FieldOf<Service>
export type FacilityField = FieldOf<Facility>

/** What can be set for the disclosure of a company's service and for postings beside public income. */
export interface ServiceValues {
  /** QX-04. */
  readonly provider: readonly ProviderField[]
  /** QX-05. */
  readonly service: readonly ServiceField[]
  /** QX-03: what the service item holds besides. */
  readonly grading: readonly ServiceField[]
  /** QX-06. */
  readonly facilities: AskedFacilities
  /** QX-07: linked to the statements, whose own rate it has. */
  readonly publicIncome: true
  /** QX-08. */
  readonly fitOutSafety: readonly FieldOf<FitOutSafety>[]
  /** QX-09. */
  readonly parking: readonly FieldOf<Parking>[]
  /** YC-06: linked to the last report that was posted. */
  readonly performance: true
  /** YC-06: linked to the last posting of its use. */
  readonly maintenanceFund: true
  /** QX-02: the fields whose disclosure is counted, and the share of communities that is aimed at. */
  readonly target: DisclosureTarget
  /** YC-07. */
  readonly feeAccounts: true
  /** YC-07. */
  readonly parkingManagement: true
  /** YC-08: to whom performance is reported. */
  readonly performanceReport: readonly ReportedTo[]
  /** Days that a posting beside public income stands. */
  readonly postingDays: number
}

/** What a document (or our defaults) sets; what it doesn't say stays unset and isn't asked. */
export type ServicePolicy = { readonly [K in keyof ServiceValues]?: Parameter<ServiceValues[K]> }

export interface AskedFacilities {
  readonly kinds: readonly FacilityKind[]
  readonly fields: readonly FacilityField[]
}

export interface DisclosureTarget {
  readonly fields: readonly ServiceField[]
  readonly percent: number
}

/** YC-08: the owners' assembly, or the owners' committee. */
export type ReportedTo = 'assembly' | 'ownersCommittee'
