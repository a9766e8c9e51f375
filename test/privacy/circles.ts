import type { Circle } from '../../contract/circle'
import { INSIDERS, OFFICES } from './people'
import type { Kind } from './people'

export const LANE_HANDLERS: readonly Kind[] = ['manager', 'staff', 'committee', ...OFFICES, 'fire']

/** In which circles each kind of person stands around a record of 样本花园, written from the design and not from the door. */
export function circlesAround(kind: Kind, record: 'community' | 'fireLane' | 'complaint'): readonly Circle[] {
  const handlers: Readonly<Record<typeof record, readonly Kind[]>> = {
    community: ['manager', 'staff', 'committee', ...OFFICES],
    fireLane: LANE_HANDLERS,
    complaint: OFFICES,
  }
  const isInside = INSIDERS.includes(kind) || (kind === 'fire' && record === 'fireLane')
  return [
    ...(isInside ? (['community'] as const) : []),
    ...(handlers[record].includes(kind) ? (['handler'] as const) : []),
    ...(kind === 'reporter' && record !== 'community' ? (['own'] as const) : []),
  ]
}
