import type { Cell } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { KeepingKind, PartName, Receiver } from '../../../domain/disclosure'
import type { IncomeCategory } from '../../../domain/registry'

/** A cell's words for comparing: no blanks, no bracketed addition, no colon at the end, no number in front (一、, (一), 1.). */
export const plain = (cell: Cell | undefined): string =>
  textOf(cell)
    .replace(/\s/g, '')
    .replace(/^(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.,]|\d+[、.](?!\d))/, '')
    .replace(/(?!^)[([【].*?[)\]】]/g, '')
    .replace(/:$/, '')

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

/** What stands before the lines of a part, or in its column. */
const PARTS: Readonly<Record<PartName | 'opening' | 'closing', RegExp>> = {
  opening: /^(期初|上期|上季|上季度|上年|年初|上月)(末)?(结余|余额|结转|累计结余)(金额)?$|^上期结转$/,
  closing: /^(期末|本期期末|季末|年末|累计)(累计)?(结余|余额)(金额)?$/,
  income: /^(公共收益)?(经营)?(收入|收益收入|收益)(部分|情况|明细)?$/,
  cost: /^(公共收益)?(经营)?(成本|管理成本|成本支出)(部分|情况|明细)?$/,
  split: /^(公共收益)?(结余|收益)?(分配)(部分|情况|明细)?$/,
  expenditure: /^(公共收益)?(经营|收益|使用)?(支出|使用)(部分|情况|明细)?$/,
  transfer: /^(公共收益)?(结余)?(转存|结转维修资金|转入维修资金|转存维修资金)(部分|情况|明细)?$/,
}

export type PartWord = keyof typeof PARTS

export const partOf = (cell: Cell | undefined): PartWord | undefined => {
  const word = plain(cell)
  return PART_WORDS.find((part) => PARTS[part].test(word))
}

const PART_WORDS: readonly PartWord[] = ['opening', 'closing', 'income', 'cost', 'split', 'expenditure', 'transfer']

/** 小计, 合计, 经营收入合计; and 结余 or 本期结余, which is income less cost. */
export const isTotal = (cell: Cell | undefined): boolean =>
  /(小计|合计|总计|共计)$|^(小计|合计|总计)/.test(plain(cell)) || /^(本期|本季|本季度)?结余$/.test(plain(cell))

/** 经营收入合计 names its part; a lone 合计 doesn't. */
export const partOfTotal = (cell: Cell | undefined): PartWord | undefined =>
  partOf(plain(cell).replace(/(小计|合计|总计|共计)$|^(小计|合计|总计)/, ''))

/** Nothing came in or went out. */
export const isNothing = (cell: Cell | undefined): boolean =>
  /^(本期|本季|本季度)?(无|没有|无发生|未发生)$/.test(plain(cell))

const CATEGORIES: readonly (readonly [RegExp, IncomeCategory])[] = [
  [/^(停车|车位|停车位|停车费|停车收入|车位租金|地面停车)(类|收入)?$/, 'parking'],
  [/^(广告|广告位|广告费)(类|收入)?$/, 'advertising'],
  [/^(场地|场地租赁|场地出租|租赁|房屋场地|经营用房)(类|收入)?$/, 'premises'],
  [/^(其他|其它)(类|收入)?$/, 'other'],
]

/** A category of the source register; the words that stood there where it knows none such. */
export const categoryOf = (cell: Cell | undefined): string | undefined =>
  CATEGORIES.find(([words]) => words.test(plain(cell)))?.[1] ?? (rawOf(cell) || undefined)

export const receiverOf = (cell: Cell | undefined): Receiver | undefined => {
  const word = plain(cell)
  if (/业主|维修资金/.test(word)) return 'owners'
  return /物业|公司|企业|服务人|管理人/.test(word) ? 'company' : undefined
}

export const keepingKindOf = (cell: Cell | undefined): KeepingKind | undefined => {
  const word = plain(cell)
  if (/开户|专户|单独账户|独立账户/.test(word)) return 'separateAccount'
  return /专账|单独记账|单独列账|独立核算|单独核算|单独建账/.test(word) ? 'separateBooks' : undefined
}
