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
  incomeJump: set(
    'From where on a source that depends on use has jumped against the statements before',
    { percent: 50, from: fen(1000_00), periods: 4, enough: 2 },
    '按实收的项目没有合同可比，只能和以前比；一年四季有淡旺，所以和前四期里最少、最多的比，差一半以上、又差到上千元才提',
  ),
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
  worksAgainMonths: set(
    'Months of earlier statements in which works are looked for that come again',
    12,
    '同一家、同一件事、一样的钱，一年里付了两次，或者一笔一笔拆在几个季度里，都要说得清；年年都做的不算',
  ),
  auditObjectionBasis: set<'heads' | 'area' | 'both'>(
    'Of what the share of objecting owners is taken',
    'both',
    '文件没写按户数还是按面积；按民法典共同决定的算法，两样都到才算数，当地可以定一样',
  ),
  auditEngagers: set(
    'Who engages the auditor, the first that there is',
    ['ownersCommittee', 'neighbourhood', 'county'] as const,
    '文件写业委会或业主可以聘请；没有业委会的小区，由社区替业主去办',
  ),
  auditTerms: set(
    'Days that each step of an audit may take',
    { engage: 30, report: 60, rectify: 30, verify: 10, post: 7 },
    '文件没写几天；比价、签合同一个月，查账两个月，整改一个月，核实十天，贴出来一周',
  ),
  blocking: set(
    'Findings that stop a posting',
    ['partMissing', 'openingMissing', 'closingMissing', 'contactMissing'] as const,
    '缺了部分或者没有联系人，业主看不全、没处问；别的问题照样公示，如实标出来',
  ),
  notInFull: set(
    'Findings with which a statement isn’t in full',
    ['partMissing', 'openingMissing', 'closingMissing', 'sourceMissing', 'contactMissing'] as const,
    '全面公示说的是该写的都写了：五个部分、期初期末、登记过的每处收入、联系人。数对不对另外核',
  ),
}
