import { fen, localDate } from '../../domain/common'
import type { DisclosurePolicy } from '../../domain/disclosure'
import type { Parameter } from '../../domain/policy'
import { issued, reason } from './document'

const verifiedOn = localDate('2026-10-01')

const set = <T>(description: string, value: T, why: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground: reason(why), verifiedOn }],
})

/** Settings of ours for counties whose document is silent. Where a document says more, its pack says it. */
export const disclosure: DisclosurePolicy = {
  answerDays: set(
    'Days in which a question on a line is answered',
    7,
    '物业要翻凭证、问经手人，一周够了；再长，问的人就以为没人理',
  ),
  parts: set(
    'A statement has five parts',
    ['income', 'cost', 'split', 'expenditure', 'transfer'] as const,
    '收了多少、成本多少、怎么分、花在哪、存了多少，缺一样就接不上账；没有的写0',
  ),
  contact: set('Name and phone of whom to ask', ['name', 'phone'] as const, '看不懂要有人可问'),
  figuresAgree: set<true>('The figures agree', true, '期初加收减支要等于期末，接着上一期的数，这是记账的常理'),
  sourcesInFull: set<true>('Every source stands once', true, '登记过的收入项目都要写上，没收到钱的写0并说明原因'),
  incomeInFull: set<true>('No source brings less than its contract', true, '合同写明的钱，少收了要说得出去处'),
  transfers: set(
    'A transfer to the maintenance fund shows voucher and day',
    ['voucher', 'transferredOn'] as const,
    '存进维修资金的钱，凭日期和银行凭证才查得到',
  ),
  surplusKeptMonths: set(
    'Months that a surplus may stand without a transfer',
    12,
    '文件只说“及时”；一年里一次都没存，就该说明为什么',
  ),
  worksFrom: set(
    'Works need their papers from this amount on',
    fen(1000_00),
    '换灯泡、修门锁这样的零修凭一张凭证就够；上千元的维修要有报价、合同、验收照片',
  ),
  blocking: set(
    'Findings that stop a posting',
    ['partMissing', 'openingMissing', 'closingMissing', 'contactMissing'] as const,
    '缺了部分或者没有联系人，业主看不全、没处问；别的问题照样公示，如实标出来',
  ),
}
