import type { Cell } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { KeepingKind, PartName, Receiver } from '../../../domain/disclosure'
import type { IncomeCategory } from '../../../domain/registry'

/** 一、 (一) 1. ① Ⅰ、 A. 第一部分 其中： in front of words; 1号楼 and 2.4G are no such numbers. */
const NUMBERED =
  /^(\([一二三四五六七八九十\d]+\)|第[一二三四五六七八九十\d]+(部分|项|类)[:、,]?|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+[、.,:]|([IVX]+|[A-H])[、.](?![\dA-Za-z])|\d+(\.\d+)*[、](?!\d)|\d+\.(?!\d)|\d+\)|[①-⑳]|其中[:,、]?)/

/** A cell's words for comparing: no blanks, no bracketed addition, no colon at the end, no number in front. */
export const plain = (cell: Cell | undefined): string =>
  unnumbered(
    textOf(cell)
      .replace(/\s/g, '')
      .replace(/^【(.*)】$/, '$1'),
  )
    .replace(/(?!^)[([【].*?[)\]】]/g, '')
    .replace(/:$/, '')

const unnumbered = (text: string): string => {
  const rest = text.replace(NUMBERED, '')
  return rest === text ? text : unnumbered(rest)
}

/** A number of a row alone: 1, 1.1, 一, (一). */
export const isOrdinal = (cell: Cell | undefined): boolean =>
  /^\(?([一二三四五六七八九十]+|\d{1,3}(\.\d{1,2})*)\)?[、.]?$/.test(textOf(cell))

/** A line's name as it stands, without the number in front. */
export const itemOf = (cell: Cell | undefined): string => {
  const text = rawOf(cell)
  const bare = text.replace(
    /^(\d+[、．]|\d+\.(?!\d)|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|[①-⑳]|其中[:：])\s*/,
    '',
  )
  return bare === text ? text : itemOf(bare)
}

/** A cell's words as they stand, to be shown. */
export const rawOf = (cell: Cell | undefined): string => (cell ?? '').toString().trim()

/** No name, number or remark of a statement is longer. */
export const LONGEST = 200

/** A row's words as they stand, for whoever wants to see what was read; cut where they are too many to show. */
export const wordsOf = (cells: readonly Cell[]): string =>
  cells
    .map(rawOf)
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, LONGEST)

const OF_INCOME = '((小区)?(公共|共有|共用)(部位|部分|收益)?(经营)?(收益)?|小区|本期|本季度?|当期|经营性?|营业)*'
const ASIDE = '(部分|情况|明细|类|项|项目|科目|汇总|及明细|明细表)*'

/** What stands before the lines of a part, or in its column. */
const PARTS: Readonly<Record<PartName | 'opening' | 'closing', RegExp>> = {
  opening:
    /^(公共收益)?(期初|承?上期|上季|上季度|上年|上年度|上年末|年初|上月|往期|历史|以前年度|季初)(末|期末)?(公共收益|累计|资金|账户)*(结余|余额|结转|结存|数)(金额|资金|转入|余额|结转)?$|^期初$|^(上期|上季度?|上年)(结余)?(结转|转入)$|^截[至止]上.*(结余|余额|结存)$/,
  closing:
    /^(公共收益)?(期末|本期期末|本季度?期末|本期末|本季末|本季度末|滚存|季末|年末|累计|期末累计)(公共收益|累计|资金|账户)*(结余|余额|结存|数)(金额|资金)?$|^截[至止](?!上).*(结余|余额|结存)$|^期末$|^(账户|专户|当前|本期公共收益)余额$|^结转下期(结余|余额)?$/,
  income: new RegExp(`^${OF_INCOME}(收入|收益收入|收益)${ASIDE}$`),
  cost: new RegExp(
    `^${OF_INCOME}(经营管理|运营|管理|营运)?(成本|成本支出|成本费用|成本及税费|成本和税费|成本税费)${ASIDE}$`,
  ),
  split: new RegExp(`^${OF_INCOME}(净收益|结余|盈余|利润|净收入|收益结余|收益)?(分配|分成)${ASIDE}$`),
  expenditure: new RegExp(`^(业主)?${OF_INCOME}(业主|结余|收益)?(支出|使用|开支|收益使用|使用支出|支出使用)${ASIDE}$`),
  transfer: new RegExp(
    `^${OF_INCOME}(结余|资金|收益)*(转存|结转|转入|存入|上缴|划转|补充|转存至|转入至)(专项)?(维修(资金|基金))?(专户|账户)?${ASIDE}$`,
  ),
}

export type PartWord = keyof typeof PARTS

export const partOf = (cell: Cell | undefined): PartWord | undefined => {
  const word = plain(cell)
  return PART_WORDS.find((part) => PARTS[part].test(word))
}

/** What a table's own head says of all its lines: 收入项目, 支出明细; 收支项目 says nothing. */
export const partInHead = (cell: Cell | undefined): PartName | undefined => {
  const word = plain(cell)
  const whole = partOf(word)
  if (whole !== undefined && whole !== 'opening' && whole !== 'closing') return whole
  return /收支/.test(word) ? undefined : HEAD_PARTS.find(([words]) => words.test(word))?.[1]
}

const HEAD_PARTS: readonly (readonly [RegExp, PartName])[] = [
  [/^(收入|收益来源|收款)/, 'income'],
  [/^成本/, 'cost'],
  [/^分配/, 'split'],
  [/^支出/, 'expenditure'],
  [/^转存/, 'transfer'],
]

const PART_WORDS: readonly PartWord[] = ['opening', 'closing', 'income', 'cost', 'split', 'expenditure', 'transfer']

/** 小计, 合计, 经营收入合计; and 结余 or 本期结余, which is income less cost. */
export const isTotal = (cell: Cell | undefined): boolean => TOTAL.test(plain(cell)) || isSurplus(cell)

/** 结余, 本期结余: income less cost, no balance. */
export const isSurplus = (cell: Cell | undefined): boolean =>
  /^(本期|本季|本季度|当期|经营|收支|公共收益|净)*(结余|净收益|盈余|净收入|利润|收支差额)(金额|合计)?$/.test(
    plain(cell),
  ) && partOf(cell) === undefined

const TOTAL = /(小计|合计|总计|共计|总额|总和)$|^(小计|合计|总计|共计|总收入|总支出|总成本)/

/** 经营收入合计 names its part; a lone 合计 doesn't. */
export const partOfTotal = (cell: Cell | undefined): PartWord | undefined =>
  partOf(plain(cell).replace(/(小计|合计|总计|共计|总额|总和)$|^(小计|合计|总计|共计|总)/, ''))

/** 小计 adds up what stands just above; 合计 all of its part. */
export const isSubtotal = (cell: Cell | undefined): boolean => /小计/.test(plain(cell))

/** Nothing came in or went out. */
export const isNothing = (cell: Cell | undefined): boolean =>
  /^(本期|本季|本季度|当期)?(暂?无|没有|无发生|未发生|无此项|暂无(收入|支出|发生)?|无(收入|支出|成本|转存|分配)|未(转存|分配)|0|\/|[-—]+)$/.test(
    plain(cell),
  )

/** A note below or between the lines: 注：…, or a sentence. */
export const isRemark = (cell: Cell | undefined): boolean =>
  /^(注|备注|说明|附注|附|※|\*|特此|以上|本表|本公示|如有|业主如|温馨提示)|。/.test(textOf(cell))

const CATEGORIES: readonly (readonly [RegExp, IncomeCategory])[] = [
  [
    /^(停车|车位|停车位|停车费|车位租金|地面停车|停车服务|停车场|机动车停放|停车泊位|车位租赁|泊位)(类|收入|收益|费)*$/,
    'parking',
  ],
  [/^(广告|广告位|广告费|广告位租赁|广告经营|广告租赁|电梯广告)(类|收入|收益|费)*$/, 'advertising'],
  [
    /^(场地|场地租赁|场地出租|租赁|房屋场地|经营用房|场地使用|场地租金|场租|摊位|场地占用|房屋租赁)(类|收入|收益|费)*$/,
    'premises',
  ],
  [/^(其他|其它)(类|收入|收益|经营收入)*$/, 'other'],
]

/** 停车收入 and the like, as it heads a group of lines. */
export const isCategory = (cell: Cell | undefined): boolean => CATEGORIES.some(([words]) => words.test(plain(cell)))

/** A category of the source register; the words that stood there where it knows none such. */
export const categoryOf = (cell: Cell | undefined): string | undefined =>
  CATEGORIES.find(([words]) => words.test(plain(cell)))?.[1] ?? (rawOf(cell) || undefined)

export const receiverOf = (cell: Cell | undefined): Receiver | undefined => {
  const word = plain(cell)
  if (/业主|维修资金/.test(word)) return 'owners'
  return /物业|公司|企业|服务人|管理人|乙方/.test(word) ? 'company' : undefined
}

export const keepingKindOf = (cell: Cell | undefined): KeepingKind | undefined => {
  const word = plain(cell)
  if (/[未没无不][有设建]?(单独|独立|专|开)|^[与和同].*混/.test(word)) return undefined
  if (/开户|专户|单独账户|独立账户/.test(word)) return 'separateAccount'
  return /专账|单独记账|单独列账|独立核算|单独核算|单独建账/.test(word) ? 'separateBooks' : undefined
}
