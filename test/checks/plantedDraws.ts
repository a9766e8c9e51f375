import { DRAW, VISIT } from './drawing'
import { VILLAGE } from './place'
import { changed, doubled, without } from './planting'
import type { Plant } from './planting'

/** What the checks of draws and visits must see. */
export const DRAWS: Readonly<Record<string, readonly Plant[]>> = {
  drawsFollowFromWhatWasPublished: [
    changed('draws', DRAW, () => ({ seed: 'another' })),
    changed('draws', DRAW, () => ({ nonce: 'another' })),
    changed('drawPages', undefined, ({ members }) => ({
      members: members.map((one) => ({ ...one, head: 'another' })),
    })),
    changed('drawPages', undefined, ({ members }) => ({ members: members.map((one) => ({ ...one, reasons: [] })) })),
  ],
  noncesAreKept: [changed('draws', DRAW, () => ({ state: 'committed' as const }))],
  whoIsDrawnIsVisited: [
    without('visits', VISIT),
    changed('visits', VISIT, () => ({ done: false })),
    (all) => ({ ...all, drawPages: [] }),
  ],
  verifiedOnceAYear: [
    doubled('workItems', `verified-${VILLAGE}-2026`, () => ({ _id: 'again' })),
    changed('workItems', `verified-${VILLAGE}-2026`, () => ({ refId: 'nowhere' })),
  ],
}
