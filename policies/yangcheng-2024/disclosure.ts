import { localDate } from '../../domain/common'
import type { DisclosurePolicy } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'

const set = <T>(description: string, value: T, ground: Clause, note: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn: localDate('2026-11-22'), note }],
})

const posted = clause(
  'YC-14',
  '三(二)2',
  '未及时将小区共有部位、共有设施设备经营所产生的公共收益收支明细在物业服务区域内醒目位置公开公示',
)

export const disclosure: DisclosurePolicy = {
  postingSchedule: set(
    'Public income is posted; neither how often nor by when is said',
    {},
    posted,
    '方案没有写多久公示一次、哪天之前，也没有写公示几天，所以不算逾期',
  ),
  poster: set(
    'The property company posts',
    ['company'] as const,
    posted,
    '方案把它列在物业服务企业侵害业主利益的行为里，所以由物业公示',
  ),
  splitAsAgreed: set<true>(
    'The income is split as the contract or a decision of the owners’ assembly says',
    true,
    clause('YC-15', '三(二)3', '未按合同约定或业主大会决议分配使用公共收益'),
    '方案把不按约定分配列为要整治的问题',
  ),
  decisions: set<true>(
    'The income is used as the contract or a decision of the owners’ assembly says',
    true,
    clause('YC-15', '三(二)3', '未按合同约定或业主大会决议分配使用公共收益'),
    '方案把不按决议使用列为要整治的问题',
  ),
}
