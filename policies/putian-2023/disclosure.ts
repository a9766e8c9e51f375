import { localDate } from '../../domain/common'
import type { DisclosurePolicy } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'
import { selfCheckItems } from './selfCheckItems'

const verifiedOn = localDate('2026-10-01')

const set = <T>(description: string, value: T, ground: Clause, note?: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn, ...(note ? { note } : {}) }],
})

const FIVE_PARTS = ['income', 'cost', 'split', 'expenditure', 'transfer'] as const

const vouchersAndIncome = clause('PT-12', '二(二)', '公共收益不入账、少入账、虚增项目列支')

export const disclosure: DisclosurePolicy = {
  postingSchedule: set(
    'Every quarter, by the end of the first month of the next',
    { everyMonths: 3, dueMonthsAfter: 1 },
    clause('PT-05', '二(一)', '每季度第一个月的月底前,将上一季度公共收益收支情况'),
    '“月底前”按当月最后一天算，当天还算按时',
  ),
  minimumPostingDays: set('A posting stands at least so many days', 30, clause('PT-06', '二(一)', '公示时间少于30日')),
  poster: set<readonly ['company']>(
    'The property company posts',
    ['company'],
    clause(
      'PT-35',
      '四(二)',
      '会同镇(街道)、村(居)组织辖区内物业公司在下一季度初开展上一季度的公共收益公开公示自查自纠',
    ),
  ),
  auditObjectionPercent: set(
    'Owners who object open the right to an audit at this share; the share itself counts',
    20,
    clause('PT-49', '四(六)', '业委会或20%以上业主对公共收益公示结果有异议的,可聘请第三方审计机构'),
    '“以上”含本数（民法典第一千二百五十九条）',
  ),
  auditExemption: set<true>(
    'Without income and without an objection no audit is asked for',
    true,
    clause('PT-51', '四(六)', '公共收益为零且无业主提出异议的,可不纳入审计'),
  ),
  noticeBoard: set<'mainPedestrianEntrance'>(
    'The notice board stands at the main pedestrian entrance',
    'mainPedestrianEntrance',
    clause('PT-04', '二(一)', '公示牌未设置在小区主要人行出入口位置'),
  ),
  parts: set(
    'A statement has five parts',
    FIVE_PARTS,
    clause('PT-36', '四(二)', '含经营收入、经营成本、结余分配、经营支出、结余转存'),
  ),
  contact: set(
    'Name and phone stand on what is posted',
    ['name', 'phone'] as const,
    clause('PT-40', '四(二)', '公示材料上应公开物业服务企业联系人及联系电话'),
  ),
  sourcesInFull: set<true>(
    'Every source stands once, under its own category',
    true,
    clause('PT-07', '二(一)', '对部分公共收益项目故意不公示、公示的项目张冠李戴,公示内容漏项错项'),
  ),
  figuresAgree: set<true>('The figures agree', true, clause('PT-08', '二(一)', '公示的账目混乱,公示金额填报不实')),
  keeping: set(
    'An account or books of its own',
    ['separateAccount', 'separateBooks'] as const,
    clause('PT-10', '二(二)', '未按规定对公共收益单独开户或专账进行管理'),
  ),
  decisions: set<true>(
    'The owners decide what the income is spent on',
    true,
    clause('PT-11', '二(二)', '未按规定经业主共同决定擅自使用公共收益'),
  ),
  incomeInFull: set<true>('No source brings less than its contract', true, vouchersAndIncome),
  vouchers: set(
    'Cost and expenditure have vouchers',
    ['cost', 'expenditure'] as const,
    vouchersAndIncome,
    '方案没有写哪几部分要凭证；花出去的钱要有凭证，才看得出是不是虚增',
  ),
  splitAsAgreed: set<true>(
    'The surplus is split as agreed',
    true,
    clause('PT-13', '二(二)', '未按规定或约定的比例进行分配'),
  ),
  costAsAgreed: set<true>(
    'The cost takes no more of the income than was agreed',
    true,
    clause('PT-20', '二(四)', '虚增公共收益经营管理费用'),
    '约定了比例的，超过比例的部分就看得出是虚增',
  ),
  transfers: set(
    'A transfer to the maintenance fund shows voucher and day',
    ['voucher', 'transferredOn'] as const,
    clause('PT-14', '二(二)', '未将公共收益结余及时存入维修资金专户'),
    '方案没有写“及时”是几天；写明日期和凭证，才看得出存没存、哪天存的',
  ),
  works: set(
    'Maintenance, renewal and alteration show their papers',
    {
      words: ['维修', '更新', '改造', '修缮', '修理', '大修', '抢修', '修复', '修补', '翻新', '整修'],
      butNot: ['维修资金', '维修基金'],
      papers: ['quotation', 'contract', 'acceptance'],
    } as const,
    clause('PT-19', '二(四)', '虚增小区维修、更新和改造的项目和费用,套取公共收益'),
    '方案写的是维修、更新、改造，换个说法的修缮、修理、大修也算。方案没有列出要哪些材料；报价、合同、验收照片三样对得上，才看得出是不是虚增',
  ),
  selfCheck: set(
    'The company looks at its own posting when a quarter is over',
    { items: selfCheckItems },
    clause(
      'PT-35',
      '四(二)',
      '会同镇(街道)、村(居)组织辖区内物业公司在下一季度初开展上一季度的公共收益公开公示自查自纠',
    ),
    '“季度初”没有写到哪一天，所以不算逾期；查什么按方案第二部分列的问题',
  ),
}
