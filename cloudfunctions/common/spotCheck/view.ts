import type { Output } from '../../../contract/operation'
import type { listChecked } from '../../../contract/supervision/listChecked'
import type { readDraw } from '../../../contract/supervision/readDraw'
import { addDays, dateOf } from '../../../domain/common'
import type { GroundView } from '../../../contract/disclosure/policy'
import type { DrawRecord, VisitRecord } from '../records/spotCheck'

export type DrawView = NonNullable<Output<typeof readDraw>['draw']>
export type CheckedView = Output<typeof listChecked>['items'][number]

/** A draw as it is published: what isn't there yet is absent. */
export function drawView(draw: DrawRecord, ground: GroundView): DrawView {
  const { _id: drawId, committedAt, announcedAt } = draw
  const { period, state, percent, byName, total, must, pages, listHash, commitment, nonce, seed, chosen } = draw
  const { sizeBefore, head } = draw
  const committedOn = committedAt === undefined ? undefined : dateOf(committedAt)
  return {
    ...{ drawId, period, state, percent, ground, byName, total, must, pages },
    announcedOn: dateOf(announcedAt),
    ...(committedOn === undefined ? {} : { committedOn, rootFrom: addDays(committedOn, 1) }),
    ...(sizeBefore === undefined ? {} : { sizeBefore }),
    ...present({ listHash, commitment, nonce, seed }),
    ...(head === undefined ? {} : { head }),
    ...(chosen === undefined ? {} : { chosen }),
  }
}

const present = <K extends string>(fields: Record<K, string | undefined>): Partial<Record<K, string>> => {
  const given: Partial<Record<K, string>> = {}
  for (const name in fields) if (fields[name] !== undefined) given[name] = fields[name]
  return given
}

/** What a visit brought; undefined while it hasn't been made. */
export function checkedView({ seen, holderName }: VisitRecord): CheckedView | undefined {
  if (!seen) return undefined
  const { at, boardStands, lines, findings } = seen
  return { at, byName: holderName, boardStands, lines: new Set(lines.map(({ lineId }) => lineId)).size, findings }
}
