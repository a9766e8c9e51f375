import type { Cell } from '../../../domain/common'
import { partOf, plain } from './words'

export type ColumnKind =
  | 'part'
  | 'category'
  | 'item'
  | 'sourceId'
  | 'amount'
  | 'amountIn'
  | 'amountOut'
  | 'balance'
  | 'voucher'
  | 'decisionId'
  | 'payee'
  | 'date'
  | 'remark'

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Words that head a column, the surest first; of two columns of one kind the surer word wins. */
const HEADS: readonly (readonly [ColumnKind, readonly string[]])[] = [
  [
    'part',
    list('部分 收支部分 收支类别 收支类型 大类 收支分类 科目类别 收支性质 收支科目 所属部分 板块 一级科目 大项'),
  ],
  [
    'category',
    list('类别 分类 收入类别 类型 收益类别 种类 收益类型 收入类型 收益分类 收入分类 项目类别 来源类别 二级科目 性质'),
  ],
  [
    'item',
    list(`项目 项目名称 收支项目 收益项目 明细项目 明细 内容 摘要 名称 科目 事项 收入项目 支出项目 成本项目 分配项目 收入来源
      收益来源 收入明细 支出明细 收支明细 收支内容 收入内容 支出内容 具体项目 科目名称 收支事项 费用项目 费用名称 用途
      公示项目 公示内容 款项 款项名称 项目内容 项目明细 收支名称 经营项目 资金用途 款项用途 收支摘要 业务内容 事由`),
  ],
  [
    'sourceId',
    list(
      '编号 项目编号 登记编号 来源编号 收益编号 合同编号 代码 项目代码 收入编号 登记号 来源代码 收益项目编号 合同号',
    ),
  ],
  [
    'amount',
    list(`本期金额 金额 本期发生额 发生额 本季金额 本季度金额 本期数 本期实际金额 实际金额 实收金额 实际发生额 本期收支金额
      金额合计 收支金额 本季发生额 本季度发生额 本季数 发生金额 本期发生金额 数额 金额小计 当期金额 本期 本季度 本季 款额
      合计金额 总金额 实收实付金额 结算金额`),
  ],
  [
    'amountIn',
    list('收入金额 收入 本期收入 收入额 本季收入 本季度收入 实际收入 收款金额 贷方 贷方金额 收入发生额 收方'),
  ],
  [
    'amountOut',
    list('支出金额 支出 本期支出 支出额 本季支出 本季度支出 实际支出 付款金额 借方 借方金额 支出发生额 付方'),
  ],
  ['balance', list('余额 结余 结余金额 账户余额 结余额 累计余额 累计结余')],
  [
    'voucher',
    list(`凭证号 凭证 凭证编号 凭证号码 票据号 单据号 发票号 凭据号 票据编号 票据号码 单据编号 发票号码 收据号 收款依据
      付款凭证 原始凭证 记账凭证 记账凭证号 付款凭证号 票号 凭单号 票据 发票编号 收据编号 会计凭证号 凭证字号 银行凭证号 回单号`),
  ],
  [
    'decisionId',
    list(`业主决定 业主共同决定 决定编号 业主大会决议 决议编号 表决编号 决议 业主决定编号 业主大会决定 业主大会决议编号
      支出依据 使用依据 列支依据 决策依据 决定文号 表决决定 决议文号 业主表决 审批依据 决议号 决定号 业主表决编号`),
  ],
  [
    'payee',
    list(`收款人 收款单位 收款方 付款对象 支付对象 收款对象 供应商 施工单位 领款人 收款单位名称 支付单位 对方单位 承接单位
      供货单位 往来单位 服务单位`),
  ],
  [
    'date',
    list(
      '转存日期 日期 发生日期 支付日期 入账日期 时间 发生时间 转账日期 划转日期 存入日期 收支日期 业务日期 记账日期',
    ),
  ],
  ['remark', list('备注 说明 备注说明 情况说明 附注 原因 零收入原因 无收入原因 未收原因 备注原因 其他说明 补充说明')],
]

/** What is no amount of the period, whatever 金额 stands in it: what should have come, was agreed, or belongs to other times. */
const NOT_OF_PERIOD =
  /应[收付]|单价|标准|合同|上[期季年]|去年|同期|累计|预算|计划|税额|差额|未[收付]|欠|剩余|押金|^\d{1,2}月(份|金额)*$/

/** How other words for a column end or begin, where none of those above stands there; the surest first. */
const PATTERNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['remark', /备注|说明|原因|附注|^其[他它]$/],
  ['decisionId', /(决定|决议|表决|决策)(书|文件|编?号|文号|情况|编码)*$|^(批准|使用|列支|支出|审批|决策|业主)?依据$/],
  ['voucher', /(凭证|票据|发票|收据|回单|流水|单据|附件)(编?号|号码|单号|编码|字号)*$/],
  ['payee', /(收款|付款|支付|领款|施工|供应|供货|承接|往来)(人|方|单位|对象|商|公司|名称)+$/],
  ['sourceId', /(编号|编码|代码|登记号)$/],
  ['date', /(日期|时间)$/],
  ['part', /(大类|板块|部分)(名称)?$/],
  ['category', /(类别|类型|种类|分类)(名称)?$/],
  ['amount', /实[收付际].{0,3}$|实收实付$/],
  ['amount', /^(合计|总计|人民币)$|(金额|发生额|数额|款额|合计)$|^$/],
  ['item', /(项目?|内容|事项|来源|名称|科目|明细|摘要|[细子]目|去向|点位)$/],
]
/** A longer text is a title or a sentence. */
const LONGEST_HEAD = 8
const NO_ITEM = /^(小区|单位|填报|公示|物业|企业|公司|社区|街道)/

/** Which column a cell heads; undefined where it is none of these words. Units and bracketed additions are left aside. */
export function headOf(cell: Cell | undefined): { readonly kind: ColumnKind; readonly rank: number } | undefined {
  const whole = plain(cell).replace(/[*＊]/g, '')
  const word = whole.replace(/[/,:]?(单位:?)?(人民币)?(RMB)?(元|万元|千元)$/, '').replace(/RMB$/, '')
  for (const [kind, words] of HEADS) {
    const rank = words.indexOf(word)
    if (rank >= 0) return { kind, rank }
  }
  const isUnit = word === '' && !/^(人民币)?[万千]?元$/.test(whole)
  return isUnit || whole.length > LONGEST_HEAD ? undefined : likeHead(word)
}

/** Ranked behind all words that are known. */
function likeHead(word: string): ReturnType<typeof headOf> {
  const nth = PATTERNS.findIndex(([, pattern]) => pattern.test(word))
  const kind = PATTERNS[nth]?.[0]
  if (kind === undefined || (kind === 'amount' && NOT_OF_PERIOD.test(word))) return undefined
  if (kind === 'item' && (NO_ITEM.test(word) || partOf(word) !== undefined)) return undefined
  return { kind, rank: BEHIND + nth }
}

const BEHIND = 1_000

/** 本期 and 本年累计 in a second row of heads. */
export const headsAmounts = (cell: Cell | undefined): boolean => /^(amount|balance)/.test(headOf(cell)?.kind ?? '')
