import type { CaseEntry, CaseRow, CaseView } from '../../../contract/case/view'
import type { ReportForm } from '../../../contract/case/openReport'
import type { NearbyAnswer } from '../../../contract/case/nearbyReports'
import { localDate, startOf } from '../../../domain/common'

export const TODAY = localDate('2026-10-20')
const HOUR = 3_600_000
const AT = startOf(TODAY) + 9 * HOUR

const company = { unit: 'company', name: '样本物业' } as const
const neighbourhood = { unit: 'neighbourhood', name: '样本社区' } as const

/** A blocked fire lane, received at nine and not yet accepted, as its reporter sees it, but for the difference. */
export const aView = (difference: Partial<CaseView> = {}): CaseView => ({
  caseId: 'case_1',
  number: 128,
  year: '2026',
  communityId: 'com_1',
  communityName: '样本花园',
  problem: 'fireLaneBlocked',
  severity: 'danger',
  status: 'received',
  place: { building: '2栋', words: '东侧' },
  reportedAt: AT,
  photos: [],
  photoCount: 0,
  hasPhone: false,
  holder: company,
  lead: [],
  responsible: [],
  urged: [],
  told: [],
  transfers: [],
  byDuty: true,
  ground: { standing: 'setting', reason: '离得最近' },
  verifier: neighbourhood,
  reportOnTo: [{ unit: 'subdistrict', name: '样本街道' }],
  clocks: [
    { kind: 'accept', against: company, due: AT + 4 * HOUR, isOverdue: false },
    { kind: 'reply', against: company, due: startOf(localDate('2026-10-24')) - 1, isOverdue: false },
  ],
  timeline: [anEntry()],
  followers: 0,
  reopened: 0,
  you: { reported: true, follows: false, handles: false },
  steps: [],
  today: TODAY,
  ...difference,
})

export function anEntry(difference: Partial<CaseEntry> = {}): CaseEntry {
  return { what: 'reported', at: AT, by: 'reporter', holder: company, status: 'received', photoCount: 0, ...difference }
}

export const aRow = (difference: Partial<CaseRow> = {}): CaseRow => ({
  caseId: 'case_1',
  number: 128,
  communityId: 'com_1',
  communityName: '样本花园',
  problem: 'fireLaneBlocked',
  severity: 'danger',
  status: 'received',
  building: '2栋',
  reportedAt: AT,
  holder: company,
  due: AT + 4 * HOUR,
  isOverdue: false,
  followers: 0,
  yours: false,
  ...difference,
})

export const aForm = (): ReportForm => ({
  own: [{ communityId: 'com_1', name: '样本花园' }],
  community: {
    communityId: 'com_1',
    name: '样本花园',
    buildings: ['1栋', '2栋'],
    plan: {
      width: 200,
      depth: 100,
      buildings: [
        { name: '1栋', x: 20, y: 20, width: 40, depth: 20 },
        { name: '2栋', x: 120, y: 20, width: 40, depth: 20 },
      ],
      lanes: [],
      gates: [],
    },
    hotline: { name: '样本社区居委会', phone: '0594-0000001' },
  },
  types: [
    { problem: 'fireLaneBlocked', first: true, byDuty: true },
    { problem: 'debrisInStairs', first: true, byDuty: true },
    { problem: 'other', first: true, byDuty: false },
    { problem: 'noise', first: false, byDuty: true },
  ],
  mostPhotos: 3,
  nearbyMetres: 250,
  today: TODAY,
})

export const nothingNear = (): NearbyAnswer => ({
  near: [],
  ahead: {
    receiver: company,
    helpers: [{ unit: 'ownersCommittee', name: '业委会' }],
    acceptBy: AT + 4 * HOUR,
    replyBy: startOf(localDate('2026-10-24')) - 1,
    byDuty: true,
    ground: { standing: 'setting', reason: '离得最近' },
  },
  today: TODAY,
})
