import type { Instant } from '../../../domain/common'
import { levelOf } from '../../../domain/registry'
import type { Receipt } from '../records/disclosure'
import type { CommunityRecord } from '../records/registry'

const OFFICES: Readonly<Record<string, Receipt['office']>> = {
  neighbourhood: 'neighbourhood',
  subdistrict: 'subdistrict',
  county: 'county',
}

/** PT-38: neighbourhood, subdistrict and authority have it the moment it is posted; the nearest first. */
export const receiptsAt = ({ regionPath, regionNames }: CommunityRecord, at: Instant): Receipt[] =>
  regionPath
    .flatMap((regionId, nth) => {
      const office = OFFICES[levelOf(regionId)]
      return office ? [{ office, regionId, name: regionNames[nth] ?? '', at }] : []
    })
    .reverse()
