import type { Asked } from './asked'
import type { Lack } from './completeness'

/** Figures of service disclosure, as they stand now; each community counts under its own. */
export const SERVICE = {
  /** A document asks something of it. */
  asked: 'service.asked',
  /** Something that is asked is missing. */
  open: 'service.open',
  /** Nothing that is asked is missing. */
  complete: 'service.complete',
  /** All fields that the target counts are there (QX-02). */
  target: 'service.target',
} as const

/** The figure of one field that the target counts: service.content. */
export const fieldIndicator = (field: string): string => `service.${field}`

/** The figures under which a community counts; none where nothing is asked. */
export function serviceIndicators({ items, counted }: Asked, lacks: readonly Lack[]): string[] {
  if (items.length === 0) return []
  const lacking = lacks.filter(({ item }) => item === 'service')
  const isThere = (field: string): boolean =>
    !lacking.some(({ fields }) => fields.length === 0 || fields.includes(field))
  const there = counted.filter(isThere)
  return [
    SERVICE.asked,
    lacks.length === 0 ? SERVICE.complete : SERVICE.open,
    ...there.map(fieldIndicator),
    ...(counted.length > 0 && there.length === counted.length ? [SERVICE.target] : []),
  ]
}

/** A share of communities. */
export interface CommunityShare {
  readonly done: number
  readonly of: number
  /** Whole percent, rounded down: 100 only when all have it. Absent where nobody is asked. */
  readonly percent?: number
  /** Whether the share reaches the target; absent where no document sets one. */
  readonly reached?: boolean
}

/** QX-02: how many of the communities that are asked, against the share aimed at; the target itself is reached. */
export function communityShare(done: number, of: number, target: number | undefined): CommunityShare {
  if (of === 0) return { done, of }
  const percent = Math.floor((done * WHOLE) / of)
  return { done, of, percent, ...(target === undefined ? {} : { reached: done * WHOLE >= target * of }) }
}

const WHOLE = 100
