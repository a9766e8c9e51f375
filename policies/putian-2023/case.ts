import { localDate } from '../../domain/common'
import type { CasePolicy, DutyRow, TransferTarget } from '../../domain/case'
import { dutyTable } from '../../domain/case'
import { clause, issued } from './document'

/** 物业管理主管部门 of the county stands here as `county`. The plan speaks of public income only: the fire lane is the law's. */
const verifiedOn = localDate('2026-10-01')

const CRIME: TransferTarget = {
  to: 'department:publicSecurity',
  only: ['investigateCrime'],
  ground: clause('PT-27', '三', '公安机关负责依法侦办侵占业主公共收益的犯罪案件'),
}

/** 三: the authority leads; town, subdistrict and neighbourhood watch over the daily running. */
const INCOME = {
  lead: ['county'],
  responsible: ['subdistrict', 'neighbourhood'],
  urged: ['company', 'ownersCommittee'],
} as const satisfies Partial<DutyRow>

const WATCHED = clause(
  'PT-30',
  '三',
  '镇(街道)、村(居)负责公共收益政策执行情况的日常监管,督促物业服务企业、业委会规范公共收益管理行为',
)

const ROWS: readonly DutyRow[] = [
  { ...INCOME, problems: ['incomeNotPosted'], receivers: ['neighbourhood'], transfers: [], ground: WATCHED },
  {
    ...INCOME,
    problems: ['unauthorisedBusiness'],
    receivers: ['county'],
    transfers: [CRIME],
    ground: clause('PT-15', '二(三)', '物业服务企业未按法律法规规定,擅自利用共有部分进行经营'),
  },
  {
    ...INCOME,
    problems: ['incomeEmbezzled'],
    receivers: ['county'],
    transfers: [CRIME],
    ground: clause('PT-16', '二(三)', '物业服务企业管理人员利用工作之便或企业管理漏洞,私自侵吞公共收益'),
  },
  {
    ...INCOME,
    problems: ['commonPartsLetByCollusion'],
    receivers: ['county'],
    transfers: [CRIME],
    ground: clause('PT-18', '二(四)', '将共有部分擅自出租给第三方经营'),
  },
  {
    problems: ['contractTerms'],
    receivers: ['department:marketRegulation', 'county'],
    lead: ['department:marketRegulation'],
    responsible: ['department:marketRegulation'],
    urged: ['company'],
    transfers: [],
    ground: clause('PT-28', '三', '市场监管部门负责监管物业服务企业与业主签订的合同格式条款'),
  },
]

export const cases: CasePolicy = dutyTable(ROWS, { from: issued, verifiedOn })
