import { VILLAGE } from './place'
import { changed, without } from './planting'
import type { Plant } from './planting'

/** What the checks of service disclosure must see. */
export const SERVICE_PLANTED: Readonly<Record<string, readonly Plant[]>> = {
  serviceIsARecount: [
    changed('services', VILLAGE, ({ asked }) => ({ asked: { ...asked, items: asked.items.slice(0, 1) } })),
    changed('services', VILLAGE, ({ asked }) => ({ asked: { ...asked, items: [] } })),
    without('workItems', `service-${VILLAGE}`),
  ],
  serviceVersionsRunOn: [
    without('serviceVersions', `${VILLAGE}-fitOutSafety-1`),
    without('serviceVersions', `${VILLAGE}-fitOutSafety-2`),
    changed('services', VILLAGE, () => ({ items: [] })),
  ],
  disclosuresStandInLog: [
    changed('serviceVersions', `${VILLAGE}-fitOutSafety-1`, ({ content }) => ({
      content: content.replace('承重墙', '墙'),
    })),
    changed('otherPostings', 'other_1', ({ content }) => ({ content: content.replace('维修', '公共') })),
    changed('otherPostings', 'other_2', () => ({ withdrawn: undefined })),
  ],
  linkedItemsHavePostings: [changed('otherPostings', 'other_1', () => ({ stands: false }))],
}
