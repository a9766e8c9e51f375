import * as v from 'valibot'
import { fen } from '../../domain/common'
import { count, yuan } from './common'
import { selfCheckTitle } from './selfCheck'
import { fieldWords, KIND_WORDS } from './service'
import { MEANS_WORDS, POWER_WORDS, SEVERITY_WORDS, UNIT_WORDS } from './case'

/** How a value of a rule reads; where it isn't of the kind that was expected, the words beneath it have to do. */
export const shown =
  <S extends v.GenericSchema>(schema: S, words: (value: v.InferOutput<S>) => string) =>
  (value: unknown): string => {
    const parsed = v.safeParse(schema, value)
    return parsed.success ? words(parsed.output) : '看下面写的'
  }

export const days = shown(v.number(), (value) => `${count(value)}天`)
export const metres = shown(v.number(), (value) => `${count(value)}米`)

const term = v.union([v.object({ hours: v.number() }), v.object({ days: v.number() })])
const termWords = (value: v.InferOutput<typeof term>): string =>
  'hours' in value ? `${value.hours}小时` : `${value.days}天`

export const span = shown(term, termWords)

/** 危及安全的4小时，要从快的1天，一般的2天. */
export const bySeverity = shown(
  v.object({ danger: term, urgent: term, ordinary: term }),
  ({ danger, urgent, ordinary }) =>
    [
      `${SEVERITY_WORDS.danger}的${termWords(danger)}`,
      `${SEVERITY_WORDS.urgent}的${termWords(urgent)}`,
      `${SEVERITY_WORDS.ordinary}的${termWords(ordinary)}`,
    ].join('，'),
)

const NAMES: Readonly<Record<string, string>> = {
  ...UNIT_WORDS,
  assembly: '业主大会',
  income: '经营收入',
  cost: '经营成本',
  split: '结余分配',
  expenditure: '经营支出',
  transfer: '结余转存',
  name: '联系人',
  phone: '联系电话',
  separateAccount: '单独开户',
  separateBooks: '专账管理',
  voucher: '凭证号',
  transferredOn: '转存日期',
  mainPedestrianEntrance: '主要人行出入口',
  elsewhere: '别处',
  quotation: '报价',
  contract: '合同',
  acceptance: '验收照片',
  partMissing: '缺了一部分',
  openingMissing: '没写期初',
  closingMissing: '没写期末',
  contactMissing: '没写联系人和电话',
  sourceMissing: '登记过的收入没写',
  ownerName: '业主姓名',
  reason: '欠费原因',
  contact: '一次催缴记录',
  demand: '先催告',
  lawsuit: '再起诉',
  arbitration: '或者申请仲裁',
}

const nameOf = (name: string): string => NAMES[name] ?? name

/** One name or several: 物业、业委会. */
export const names = shown(v.union([v.string(), v.array(v.string())]), (value) => [value].flat().map(nameOf).join('、'))

/** Fields of service disclosure: 服务内容、收费标准. */
export const serviceFields = shown(v.array(v.string()), (fields) => fields.map(fieldWords).join('、'))

const KIND_NAMES: Readonly<Record<string, string>> = KIND_WORDS

/** 电梯、消防，要写维保单位、资质. */
export const askedFacilities = shown(
  v.object({ kinds: v.array(v.string()), fields: v.array(v.string()) }),
  ({ kinds, fields }) =>
    `${kinds.map((kind) => KIND_NAMES[kind] ?? kind).join('、')}，要写${fields.map(fieldWords).join('、')}`,
)

export const disclosureTarget = shown(
  v.object({ fields: v.array(v.string()), percent: v.number() }),
  ({ fields, percent: aim }) => `${fields.map(fieldWords).join('、')}都要到${aim}%`,
)

const WORDS_OF_MONTHS: Readonly<Record<number, string>> = { 1: '每个月', 3: '每季度', 6: '每半年', 12: '每年' }

export const schedule = shown(
  v.object({ everyMonths: v.optional(v.number()), dueMonthsAfter: v.optional(v.number()) }),
  ({ everyMonths, dueMonthsAfter }) => {
    if (everyMonths === undefined) return '要公示，没写多久一次、哪天之前'
    const often = WORDS_OF_MONTHS[everyMonths] ?? `每${everyMonths}个月`
    if (dueMonthsAfter === undefined) return `${often}一次，没写最晚哪天`
    return `${often}一次，结束后第${dueMonthsAfter}个月的月底前`
  },
)

export const checklist = shown(v.object({ items: v.array(v.object({ id: v.string() })) }), ({ items }) =>
  items.map(({ id }) => selfCheckTitle(id)).join('、'),
)

export const months = shown(v.number(), (value) => `${value}个月`)
export const percent = shown(v.number(), (value) => `${value}%，正好${value}%也算`)
export const fromAmount = shown(v.number(), (value) => `${yuan(fen(value))}元起`)
export const jump = shown(
  v.object({ percent: v.number(), from: v.number(), periods: v.number(), enough: v.number() }),
  ({ percent: share, from, periods }) =>
    `和前${periods}期比，差一半以上`.replace('一半', share === 50 ? '一半' : `${share}%`) +
    `，又差到${yuan(fen(from))}元`,
)
export const basis = shown(v.picklist(['heads', 'area', 'both']), (value) => BASIS_WORDS[value])

/** Of what the share of objecting owners is taken. */
export const BASIS_WORDS = {
  heads: '按业主人数',
  area: '按面积',
  both: '业主人数和面积都要到',
} as const

export const auditTerms = shown(
  v.object({ engage: v.number(), report: v.number(), rectify: v.number(), verify: v.number(), post: v.number() }),
  ({ engage, report, rectify, verify, post }) =>
    `请审计${engage}天，出结果${report}天，整改${rectify}天，核实${verify}天，公示整改${post}天`,
)
export const rounding = shown(
  v.object({ roundingFen: v.number() }),
  ({ roundingFen }) => `金额和面积×单价×月数最多差${roundingFen}分`,
)
export const attempts = shown(
  v.object({ attempts: v.number(), hours: v.number() }),
  (value) => `${value.hours}小时里${value.attempts}次`,
)
export const works = shown(
  v.object({ words: v.array(v.string()), papers: v.array(v.string()) }),
  (value) => `${value.words.join('、')}，要有${value.papers.map(nameOf).join('、')}`,
)

const duty = v.object({
  company: v.optional(v.boolean()),
  severity: v.optional(v.array(v.picklist(['danger', 'urgent', 'ordinary']))),
  receivers: v.array(v.string()),
  lead: v.array(v.string()),
  responsible: v.array(v.string()),
  urged: v.array(v.string()),
  transfers: v.array(v.object({ to: v.string(), only: v.array(v.string()) })),
  means: v.optional(v.string()),
})

/** Who deals with a problem, a line for each case that the duty table tells apart. */
export function dutyLines(value: unknown): string[] {
  const parsed = v.safeParse(v.array(duty), value)
  return parsed.success ? parsed.output.map(dutyLine) : ['看下面写的']
}

function dutyLine(row: v.InferOutput<typeof duty>): string {
  const parts = [
    `先给${listed(row.receivers.slice(0, 1))}`,
    row.lead.length > 0 && `${listed(row.lead)}牵头`,
    row.responsible.length > 0 && `${listed(row.responsible)}负责办`,
    row.urged.length > 0 && `督促${listed(row.urged)}`,
    row.means !== undefined && (MEANS[row.means] ?? ''),
    ...row.transfers.map(({ to, only }) => `只有${nameOf(to)}能${only.map((one) => POWERS[one] ?? one).join('、')}`),
  ]
  return `${conditionOf(row)}${parts.filter(Boolean).join('，')}`
}

const MEANS: Readonly<Record<string, string>> = MEANS_WORDS
const POWERS: Readonly<Record<string, string>> = POWER_WORDS

const listed = (units: readonly string[]): string => [...new Set(units)].map(nameOf).join('、')

function conditionOf({ company, severity }: v.InferOutput<typeof duty>): string {
  const served = company === undefined ? '' : company ? '有物业的小区' : '没有物业的小区'
  const grave = severity === undefined ? '' : severity.map((one) => SEVERITY_WORDS[one]).join('、')
  const condition = [served, grave].filter((part) => part !== '').join('，')
  return condition === '' ? '' : `${condition}：`
}
