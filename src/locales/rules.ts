import type { Output } from '../../contract/operation'
import type { readPolicies } from '../../contract/registry/readPolicies'
import { isProblemCode } from '../../domain/case'
import { problemName } from './case'
import { attempts, auditTerms, basis, bySeverity, checklist, days, dutyLines, fromAmount } from './ruleValues'
import { askedFacilities, disclosureTarget, jump, metres, months, serviceFields } from './ruleValues'
import { names, percent, rounding, schedule, span, works } from './ruleValues'
import { reasonsByLevel, share, shareByLevel } from './spotCheckRules'

export type Setting = Output<typeof readPolicies>['settings'][number]

/** Under which heading a rule stands. */
export type RuleGroup = 'account' | 'cases' | 'duties' | 'others'

interface RuleWords {
  readonly title: string
  /** What is in force, in one line. */
  readonly value: (value: unknown) => string
}

const rule = (title: string, value: RuleWords['value']): RuleWords => ({ title, value })

const RULES: Readonly<Record<string, RuleWords>> = {
  'disclosure.postingSchedule': rule('多久公示一次', schedule),
  'disclosure.minimumPostingDays': rule('至少公示多少天', days),
  'disclosure.poster': rule('由谁公示', names),
  'disclosure.noticeBoard': rule('公示牌放在哪里', names),
  'disclosure.parts': rule('账要分几部分', names),
  'disclosure.contact': rule('公示上要写谁', names),
  'disclosure.figuresAgree': rule('账要对得上', () => '前后、上下、和合同都要对得上'),
  'disclosure.sourcesInFull': rule('收入不能漏', () => '每一处收入都要列，列在自己的类别里'),
  'disclosure.incomeInFull': rule('收入不能少记', () => '合同写多少，至少记多少'),
  'disclosure.incomeJump': rule('收入和以前差多少要说明', jump),
  'disclosure.keeping': rule('钱怎么管', names),
  'disclosure.decisions': rule('用钱要有决定', () => '业主共同决定过，才能用'),
  'disclosure.splitAsAgreed': rule('结余怎么分', () => '按约定的比例分，分不尽的一分归业主'),
  'disclosure.costAsAgreed': rule('经营成本最多占多少', () => '按合同或者业主决定约定的比例'),
  'disclosure.vouchers': rule('哪些要有凭证', names),
  'disclosure.transfers': rule('转存维修资金要写明', names),
  'disclosure.surplusKeptMonths': rule('结余最多放多久不转存', months),
  'disclosure.works': rule('维修要有哪些资料', works),
  'disclosure.worksFrom': rule('多少钱以上的维修要有资料', fromAmount),
  'disclosure.worksAgainMonths': rule('和多久以前的维修比', months),
  'disclosure.blocking': rule('缺了什么就不能公示', names),
  'disclosure.answerDays': rule('提问几天内回答', days),
  'disclosure.selfCheck': rule('自查看哪几样', checklist),
  'disclosure.auditObjectionPercent': rule('多少业主有异议可以请审计', percent),
  'disclosure.auditObjectionBasis': rule('多少业主，按什么算', basis),
  'disclosure.auditEngagers': rule('由谁去请审计', names),
  'disclosure.auditTerms': rule('审计每一步几天', auditTerms),
  'disclosure.auditExemption': rule('什么样的可以不审计', () => '一分钱收入都没有、也没有业主提异议的'),
  'service.provider': rule('物业要公开自己的什么', serviceFields),
  'service.service': rule('服务和收费要公开什么', serviceFields),
  'service.grading': rule('服务和收费还要公开', serviceFields),
  'service.facilities': rule('哪些设备要公开谁来修', askedFacilities),
  'service.publicIncome': rule('公共收益收支', () => '按公共收益公示，不用再写一遍'),
  'service.fitOutSafety': rule('装修和用房安全', () => '要写明注意的安全事项'),
  'service.parking': rule('规划车位车库', () => '要写明怎么处置的'),
  'service.performance': rule('履职情况', () => '要公开'),
  'service.maintenanceFund': rule('维修资金使用情况', () => '要公开'),
  'service.target': rule('公开率按哪几样算，要到多少', disclosureTarget),
  'service.feeAccounts': rule('物业费收支情况', () => '要公示'),
  'service.parkingManagement': rule('停车位管理', () => '要公示'),
  'service.performanceReport': rule('履职情况向谁报告', names),
  'service.postingDays': rule('公共收益以外的公示至少挂多少天', days),
  'case.acceptWithin': rule('多久内接手', bySeverity),
  'case.dissuadeWithin': rule('多久内到现场劝阻', bySeverity),
  'case.reportOnWithin': rule('劝不住，多久内往上报', bySeverity),
  'case.rectifyWithin': rule('多久内办好', bySeverity),
  'case.verifyWithin': rule('办好以后多久内核实', bySeverity),
  'case.replyWithin': rule('从上报起多久内回话', bySeverity),
  'case.planWithin': rule('一时办不了的，计划最远到', bySeverity),
  'case.escalateEvery': rule('没动静，多久再往上报一级', span),
  'case.urgeEvery': rule('两次催办至少隔', span),
  'case.ratingDays': rule('几天内可以评价', days),
  'case.reopenDays': rule('几天内可以要求重办', days),
  'case.nearbyMetres': rule('多近算同一件', metres),
  'case.marginMetres': rule('边界外多远还算小区里', metres),
  'case.unrouted': rule('文件没写归谁的，给谁', names),
  'case.reportOnTo': rule('物业劝不住，报给谁', names),
  'fee.rollRows': rule('物业费的一行怎么核对', rounding),
  'fee.rollFields': rule('物业费的每一行要写', names),
  'fee.legalCourse': rule('不交物业费，依法可以', names),
  'registry.bindingAttempts': rule('认证房屋可以试几次', attempts),
  'registry.invitationDays': rule('工作邀请几天有效', days),
  'registry.claimDays': rule('社区几天内核对房屋', days),
  'registry.headCount': rule('业主人数怎么算', () => '一户算一人；一人买几户、开发商没卖没交的，各按一人算'),
  'registry.areaCount': rule('面积怎么算', () => '按不动产登记簿上的面积'),
  'disclosure.notInFull': rule('缺了什么就不算全面公示', names),
  'supervision.postingRatePercent': rule('公示率要达到', share),
  'supervision.verificationRatePercent': rule('一年里实地核实要达到', share),
  'supervision.spotCheckPercent': rule('实地抽查至少看多少小区', shareByLevel),
  'supervision.mustCheck': rule('哪些小区必查', reasonsByLevel),
  'supervision.agreesOnSite': rule('公示的要和实际一样', () => '合同、凭证、银行流水上多少，公示就多少'),
  'supervision.leadMonths': rule('线索管多久', months),
  'supervision.escalateEveryDays': rule('逾期没办，隔几天再往上报一级', days),
}

const DUTY = 'case.duty.'

/** What a rule is about and what it says; one that isn't known here goes by what it is called in the documents. */
export function ruleWords({ name, description, value }: Pick<Setting, 'name' | 'description' | 'value'>): {
  title: string
  lines: readonly string[]
} {
  const problem = name.startsWith(DUTY) ? name.slice(DUTY.length) : ''
  if (isProblemCode(problem)) return { title: problemName(problem), lines: dutyLines(value) }
  const known = RULES[name]
  return known ? { title: known.title, lines: [known.value(value)] } : { title: description, lines: [] }
}

export const hasRuleWords = (name: string): boolean =>
  name in RULES || (name.startsWith(DUTY) && isProblemCode(name.slice(DUTY.length)))

const ORDER = Object.keys(RULES)

/** Rules in the order in which one reads them: how often first, what follows from it after. */
export const inOrder = (settings: readonly Setting[]): Setting[] => {
  const place = ({ name }: Setting): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  return [...settings].sort((a, b) => place(a) - place(b))
}

export function groupOf(name: string): RuleGroup {
  if (name.startsWith('disclosure.')) return 'account'
  if (name.startsWith(DUTY)) return 'duties'
  return name.startsWith('case.') ? 'cases' : 'others'
}

export const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  account: '公共收益',
  cases: '上报的事',
  duties: '归谁办',
  others: '房屋和物业费',
}
