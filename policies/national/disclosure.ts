import { localDate } from '../../domain/common'
import type { DisclosurePolicy } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'

const set = <T>(description: string, value: T, ground: Clause, note?: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn: localDate('2026-07-17'), ...(note ? { note } : {}) }],
})

const reasonableCost = clause(
  'CC-282',
  '第二百八十二条',
  '建设单位、物业服务企业或者其他管理人等利用业主的共有部分产生的收入，在扣除合理成本之后，属于业主共有。',
)

/** What holds for public income everywhere, whatever a county's document says. */
export const disclosure: DisclosurePolicy = {
  decisions: set<true>(
    'The owners decide what the income is spent on',
    true,
    clause('PMR-54', '第五十四条', '业主所得收益应当主要用于补充专项维修资金，也可以按照业主大会的决定使用。'),
  ),
  splitAsAgreed: set<true>(
    'What is left after reasonable cost is the owners’; a company has only the share agreed',
    true,
    reasonableCost,
  ),
  costAsAgreed: set<true>(
    'Only reasonable cost comes off; where an agreement limits it, no more than that',
    true,
    reasonableCost,
  ),
  vouchers: set(
    'Cost and expenditure have vouchers',
    ['cost', 'expenditure'] as const,
    clause('SPC-14', '第十四条', '行为人对成本的支出及其合理性承担举证责任。'),
    '举证要靠凭证，所以花出去的每一笔都要写凭证号',
  ),
}
