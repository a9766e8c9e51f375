import * as v from 'valibot'
import { isLocalDate, localDate, readYuan } from '../../domain/common'
import { money } from '../../contract/fields'
import { periodOption } from './options'

const PARTS = ['经营收入', '经营成本', '结余分配', '经营支出', '结余转存'] as const
const HUNDREDTHS = 100
const WHOLE = 100

const words = v.pipe(v.string('要写字'), v.trim(), v.minLength(1, '不能是空的'))
const day = v.pipe(
  v.string('要写日子，像"2026-03-15"'),
  v.check((text) => isLocalDate(text), '没有这一天，写成"2026-03-15"'),
  v.transform(localDate),
)
const wholeFen = '要写整数，单位是分'
const fenField = v.pipe(v.number(wholeFen), v.safeInteger(wholeFen), money)
const notBelowZero = v.pipe(v.number(wholeFen), v.safeInteger(wholeFen), v.minValue(0, '不能小于0'), money)
const yuanField = v.pipe(
  v.number('要写数，单位是元'),
  v.minValue(0, '不能小于0'),
  v.check((yuan) => readYuan(yuan) !== undefined, '最多两位小数'),
)
const period = v.pipe(
  v.string('要写时期，像"2026年第三季度"'),
  v.check((text) => periodOption(text) !== 'unreadable', '没读懂是哪一期，写成"2026年第三季度"或"2026Q3"'),
)
/** A remark for people; nothing is read from it. */
const note = v.optional(v.string('要写字'))
const term = { from: v.optional(day), until: v.optional(day) }

const rule = v.pipe(
  v.strictObject({
    count: v.pipe(v.number('要写个数'), v.integer('要写整数'), v.minValue(0, '不能小于0')),
    yuanPerMonth: v.optional(yuanField),
    yuanPerYear: v.optional(yuanField),
    note,
  }),
  v.check(
    ({ yuanPerMonth, yuanPerYear }) => (yuanPerMonth === undefined) !== (yuanPerYear === undefined),
    'yuanPerMonth 和 yuanPerYear 写一个，只写一个',
  ),
)

const source = v.strictObject({
  id: words,
  category: v.picklist(['停车', '广告', '场地', '其他'], '只能是停车、广告、场地、其他里的一个'),
  item: words,
  rule: v.optional(v.nullable(rule), null),
  ...term,
  note,
})

const decision = v.strictObject({
  id: words,
  subject: words,
  limitFen: notBelowZero,
  per: v.optional(v.picklist(['quarter', 'total'], '只能是"quarter"或者"total"'), 'total'),
  on: day,
  spentBeforeFen: v.optional(notBelowZero),
  note,
})

const percent = v.pipe(
  v.number('要写百分数，像30'),
  v.minValue(0, '不能小于0'),
  v.maxValue(WHOLE, '不能大于100'),
  v.check((share) => Number.isInteger(Math.round(share * HUNDREDTHS * WHOLE) / WHOLE), '最多两位小数'),
)

const split = v.strictObject({
  companyPercent: percent,
  costPercent: v.optional(percent),
  source: words,
  ...term,
  note,
})

const paper = v.picklist(
  ['quotation', 'contract', 'acceptance'],
  '只能是"quotation"（报价）、"contract"（合同）、"acceptance"（验收照片）',
)

const unique = (things: readonly { readonly id: string }[]): boolean =>
  new Set(things.map(({ id }) => id.toUpperCase())).size === things.length

const twice = '有两个同样的 id'

const earlierSource = v.strictObject({ id: words, receivedFen: fenField, reason: v.optional(words), note })
const earlierSpending = v.strictObject({
  item: words,
  amountFen: fenField,
  payee: v.optional(words),
  decision: v.optional(words),
  note,
})

/** What an earlier statement said. */
const earlier = v.strictObject({
  period,
  sources: v.optional(v.array(earlierSource, '要写成列表 […]'), []),
  expenditure: v.optional(v.array(earlierSpending, '要写成列表 […]'), []),
  note,
})

/** The file that says what a statement is held against; docs/check-statement.md explains it. */
export const factsShape = v.strictObject({
  note,
  community: words,
  region: v.optional(v.array(words, '要写成列表 […]')),
  units: v.optional(v.pipe(v.number('要写户数'), v.integer('要写整数'), v.minValue(1, '至少1户'))),
  period: v.optional(period),
  previousClosingFen: v.optional(fenField),
  split: v.optional(v.nullable(v.union([split, v.array(split)]))),
  sources: v.pipe(
    v.array(source, '要写成列表 […]'),
    v.check((all) => unique(all), twice),
  ),
  decisions: v.optional(
    v.pipe(
      v.array(decision, '要写成列表 […]'),
      v.check((all) => unique(all), twice),
    ),
    [],
  ),
  papers: v.optional(v.record(words, v.array(paper, '要写成列表 […]'), '要写成 {"项目": [...]}'), {}),
  voucherNeeded: v.optional(v.array(v.picklist(PARTS, `只能是${PARTS.join('、')}`), '要写成列表 […]')),
  vouchersUsed: v.optional(
    v.array(v.strictObject({ voucher: words, period, community: v.optional(words), note }), '要写成列表 […]'),
    [],
  ),
  history: v.optional(v.array(earlier, '要写成列表 […]'), []),
  surplusSince: v.optional(day),
})

export type FactsFile = v.InferOutput<typeof factsShape>
