import { localDate } from '../../domain/common'
import { DRAW, ROOT_OF, VISIT } from './drawing'
import { VILLAGE } from './place'
import { changed, doubled, without } from './planting'
import type { Plant } from './planting'

const otherSign = (sign: string): string => (sign === '0' ? '1' : '0')

/** What the checks of draws and visits must see. */
export const DRAWS: Readonly<Record<string, readonly Plant[]>> = {
  drawsFollowFromWhatWasPublished: [
    changed('draws', DRAW, () => ({ seed: 'another' })),
    changed('draws', DRAW, () => ({ nonce: 'another' })),
    changed('draws', DRAW, () => ({ sizeBefore: 1 })),
    changed('draws', DRAW, ({ head }) => ({ head: head && { ...head, root: head.root.replace(/^./, otherSign) } })),
    changed('treeHeads', ROOT_OF, ({ root }) => ({ root: root.replace(/^./, otherSign) })),
    doubled('treeHeads', ROOT_OF, () => ({ _id: 'earlier', day: localDate('2026-07-15') })),
    without('treeHeads', ROOT_OF),
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
