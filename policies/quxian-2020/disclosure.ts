import { localDate } from '../../domain/common'
import type { DisclosurePolicy } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'

const verifiedOn = localDate('2026-10-01')

const set = <T>(description: string, value: T, ground: Clause, note?: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn, ...(note ? { note } : {}) }],
})

const halfYearly = clause('QX-11', '六(二)3', '业主委员会或物业服务企业每半年公示一次小区公共收益，接受业主质询监督')

const inDisorder = clause(
  'QX-12',
  '三(一)2',
  '不按规定公示或选择性公示公共收益，管理账目混乱，甚至截留、挪用、侵占公共收益',
)

export const disclosure: DisclosurePolicy = {
  postingSchedule: set(
    'Every half-year; the document names no day',
    { everyMonths: 6 },
    halfYearly,
    '方案没有写哪一天之前公示，所以不算逾期',
  ),
  poster: set(
    'The owners’ committee or the property company posts',
    ['ownersCommittee', 'company'] as const,
    halfYearly,
  ),
  selfCheck: set(
    'The owners’ committee or the company looks at the income itself',
    {
      items: [
        { id: 'posted', ground: clause('QX-12', '三(一)2', '不按规定公示或选择性公示公共收益') },
        { id: 'books', ground: clause('QX-12', '三(一)2', '管理账目混乱') },
        { id: 'kept', ground: clause('QX-12', '三(一)2', '截留、挪用、侵占公共收益') },
      ],
    },
    clause('QX-44', '六(二)1', '由业主委员会或物业服务企业对小区公共收益开展自查，建立自查台账'),
    '方案没有写多久自查一次；和每半年的公示一起开，不算逾期',
  ),
  sourcesInFull: set<true>('No source is left out', true, inDisorder),
  figuresAgree: set<true>('The books aren’t in disorder', true, inDisorder),
}
