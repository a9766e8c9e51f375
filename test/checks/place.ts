import type { Change } from '../../cloudfunctions/common/door/context'
import type { CommunityRecord } from '../../cloudfunctions/common/records/registry'
import { timeKey } from '../../cloudfunctions/common/workItems'

export const VILLAGE = 'com_village'
export const COMPANY = 'company:co_1'
export const OFFICE = 'region:350304001001'

/** Nine in the morning of a civil date. */
export const at = (day: string): number => Date.parse(`${day}T09:00:00+08:00`)

export const NOW = at('2026-10-20')

export const village: CommunityRecord = {
  _id: VILLAGE,
  name: '样本村',
  nameParts: ['样本'],
  nameKey: `样本村 ${VILLAGE}`,
  address: '样本路1号',
  regionPath: ['350304', '350304001', '350304001001'],
  regionNames: ['荔城区', '样本街道', '样本社区'],
  layout: 'estate',
  old: false,
  unitCount: 2,
  boundary: [],
  hotlines: [],
  companyId: 'co_1',
  companyName: '样本物业',
  nextDutyKey: timeKey(at('2027-01-01'), VILLAGE),
}

/** Writes into the books as the door does: one change on a day, with its event, its figures, its messages and its answer. */
export type Write = (day: string, work: (change: Change) => Promise<unknown>, answer?: object) => Promise<void>
