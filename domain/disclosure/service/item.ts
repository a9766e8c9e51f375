/** What a company discloses of its service: the six items of Quxian (QX-04 to QX-09), and what Yangcheng adds (YC-06). */
export const SERVICE_ITEMS = [
  'provider',
  'service',
  'facilities',
  'publicIncome',
  'fitOutSafety',
  'parking',
  'performance',
  'maintenanceFund',
] as const

export type ServiceItem = (typeof SERVICE_ITEMS)[number]

/** Items that are written; the others are linked to what was posted, never typed again (QX-07). */
export const WRITTEN_ITEMS = ['provider', 'service', 'facilities', 'fitOutSafety', 'parking'] as const

export type WrittenItem = (typeof WRITTEN_ITEMS)[number]

/** Special facilities whose upkeep is disclosed (QX-06). */
export const FACILITY_KINDS = ['lift', 'fire', 'monitoring', 'civilAirDefence', 'other'] as const

export type FacilityKind = (typeof FACILITY_KINDS)[number]

/** QX-04. An empty text is not written. */
export interface Provider {
  readonly item: 'provider'
  /** 营业执照: name and credit code. */
  readonly licence: string
  readonly manager: string
  /** 基本情况: post, certificate, since when. */
  readonly managerAbout: string
  readonly contact: string
  readonly complaintPhone: string
}

/** QX-05, with the grade and the pricing method of QX-03. */
export interface Service {
  readonly item: 'service'
  readonly content: string
  readonly standard: string
  readonly grade: string
  readonly chargeItems: string
  readonly chargeRates: string
  readonly chargeWay: string
  readonly pricing: string
}

/** QX-06: one row for each kind of facility, more where several firms keep them. */
export interface Facilities {
  readonly item: 'facilities'
  readonly rows: readonly Facility[]
}

export interface Facility {
  readonly kind: FacilityKind
  /** 1号楼电梯, where there are several of a kind. */
  readonly name: string
  /** The community has none of this kind: nothing else is asked. */
  readonly absent: boolean
  readonly maintainer: string
  readonly qualification: string
  readonly contact: string
  readonly emergencyPlan: string
}

/** QX-08. */
export interface FitOutSafety {
  readonly item: 'fitOutSafety'
  readonly rules: string
}

/** QX-09. */
export interface Parking {
  readonly item: 'parking'
  readonly disposal: string
}

/** One item as it was written. */
export type WrittenContent = Provider | Service | Facilities | FitOutSafety | Parking

export const isWritten = (item: ServiceItem): item is WrittenItem => WRITTEN_ITEMS.some((written) => written === item)

/** The text of a field; empty where the item has no such field. */
export function textIn(content: WrittenContent | Facility, field: string): string {
  const found = Object.entries(content).find(([name]) => name === field)?.[1]
  return typeof found === 'string' ? found.trim() : ''
}

/** Everything that was written in an item, one text after another; empty where nothing was. */
export function wordsIn(content: WrittenContent): string {
  if (content.item !== 'facilities') return joined(content, ['item'])
  return content.rows.map((row) => (row.absent ? row.kind : joined(row, ['kind']))).join('\n')
}

const joined = (fields: object, except: readonly string[]): string =>
  Object.entries(fields)
    .flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' && !except.includes(name) ? [value] : []))
    .filter((text) => text !== '')
    .join('\n')
