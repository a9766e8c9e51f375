import type { Cell, SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import { LONGEST, rawOf } from './words'

/** What a label beside a value stands for; `other` is known and not asked for. */
export type LabelKind =
  | 'period'
  | 'name'
  | 'phone'
  | 'contact'
  | 'keeping'
  | 'holder'
  | 'lastFour'
  | 'account'
  | 'opening'
  | 'closing'
  | 'unit'
  | 'other'

export interface Labelled {
  readonly kind: LabelKind
  /** As it stands; empty where nothing does. */
  readonly value: string
  readonly row: number
}

const UNASKED =
  `小区名称 小区 项目名称 填报单位 公示单位 物业服务企业 物业公司 单位名称 编制单位 填表单位 报送单位 物业服务单位 编制人 经办人 出纳 会计 财务 制表 制表人 审核 审核人 复核 复核人 负责人
  项目负责人 开户行 开户银行 地址 日期 公示日期 填报日期 制表日期 公示时间 填表人 填表日期 盖章 备注 说明 监督电话 投诉电话 公示地点 公示期 公示方式 编制日期`.split(
    /\s+/,
  )

const LABELS: readonly (readonly [LabelKind, readonly string[]])[] = [
  [
    'period',
    [
      '所属期',
      '所属期间',
      '所属季度',
      '公示期间',
      '统计期间',
      '报告期',
      '报告期间',
      '会计期间',
      '期间',
      '所属时期',
      '所属时间',
      '收支期间',
      '统计时间',
      '公示时段',
      '季度',
      '所属年度季度',
      '公示季度',
      '公示周期',
      '统计周期',
      '起止时间',
      '起止日期',
      '账期',
      '时间',
    ],
  ],
  [
    'name',
    [
      '联系人',
      '物业联系人',
      '企业联系人',
      '联系人姓名',
      '公示联系人',
      '项目联系人',
      '公司联系人',
      '物业服务企业联系人',
    ],
  ],
  [
    'phone',
    [
      '联系电话',
      '电话',
      '联系方式',
      '联系人电话',
      '物业电话',
      '咨询电话',
      '公示电话',
      '服务电话',
      '联系方式电话',
      '企业联系电话',
      '物业服务企业联系电话',
      '项目电话',
      '手机',
      '联系手机',
    ],
  ],
  [
    'contact',
    [
      '联系人及电话',
      '联系人及联系电话',
      '联系人及联系方式',
      '联系人和电话',
      '联系人和联系电话',
      '联系人/电话',
      '联系人/联系电话',
      '联系人电话号码',
      '联系人与电话',
    ],
  ],
  [
    'keeping',
    [
      '记账方式',
      '管理方式',
      '核算方式',
      '资金管理方式',
      '账户管理',
      '开户方式',
      '收益管理方式',
      '资金存放',
      '资金存放方式',
      '账户类型',
      '专户管理',
      '资金管理',
      '公共收益管理方式',
      '存放方式',
    ],
  ],
  ['holder', ['户名', '账户名称', '账户名', '开户名', '开户名称', '专户名称']],
  ['lastFour', ['账号后四位', '账号末四位', '账号尾号', '账户后四位', '账号后4位', '卡号后四位', '尾号']],
  ['account', ['账号', '银行账号', '专户账号', '账户号码']],
  ['opening', ['期初结余', '期初余额', '上期结余', '上期余额', '上期期末结余', '上季度结余', '上季度末结余']],
  ['closing', ['期末结余', '期末余额', '本期末结余', '累计结余']],
  ['unit', ['单位', '金额单位', '货币单位', '计量单位']],
  ['other', UNASKED],
]

const KINDS = new Map(LABELS.flatMap(([kind, words]) => words.map((word): [string, LabelKind] => [word, kind])))
const WORDS = [...KINDS.keys()].sort((a, b) => b.length - a.length).join('|')
/** A label with its colon somewhere in a cell. */
const WITH_COLON = new RegExp(`(${WORDS})\\s*:`, 'g')

/**
 * The labels of a row with their values: 联系人 | 张三, or 联系人:张三 in one cell, several to a cell too. A value is the next
 * cell that holds something, unless that is a label itself.
 */
export function labelsOf({ row, cells }: SheetRow): Labelled[] {
  const pieces = cells.flatMap(piecesOf)
  return pieces.flatMap(({ kind, value }, index) => {
    if (kind === undefined) return []
    const next = pieces[index + 1]
    const beside = value !== '' || !next || next.kind !== undefined ? value : next.value
    const stated = beside.slice(0, LONGEST)
    return kind === 'contact' ? nameAndPhone(stated, row) : [{ kind, row, value: stated }]
  })
}

/** 张三 0594-1234567 under one label. */
function nameAndPhone(value: string, row: number): Labelled[] {
  const phone = /[+\d(][\d\s()+转-]{3,}\d/.exec(value)?.[0] ?? ''
  const name = value.replace(phone, '').replace(/[\s,、;:/]+$/, '')
  return [
    { kind: 'name', row, value: name },
    { kind: 'phone', row, value: phone },
  ]
}

interface Piece {
  readonly kind?: LabelKind
  readonly value: string
}

/** A cell as labels and values, in their order; empty cells are none. */
function piecesOf(cell: Cell): Piece[] {
  const text = textOf(cell)
  if (text === '') return []
  const asItStands = rawOf(cell)
  const whole = KINDS.get(text.replace(/[\s:]/g, ''))
  if (whole) return [{ kind: whole, value: '' }]
  const labels = [...text.matchAll(WITH_COLON)]
  const pieces = labels.map((label, index) => ({
    kind: KINDS.get(label[1] ?? '') ?? 'other',
    value: text
      .slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length)
      .replace(/^\s+|[\s;,]+$/g, ''),
  }))
  return labels[0]?.index === 0 ? pieces : [{ value: asItStands }]
}

/** Of whom to ask and how the money is kept: words that no line of a table begins with, whatever number stands behind. */
const OF_NO_LINE: readonly LabelKind[] = ['name', 'phone', 'contact', 'keeping', 'holder', 'lastFour', 'account']

/** Whether a row begins with a label: a line of the table may well hold such a word further on. */
export const beginsWithLabel = ({ row, cells }: SheetRow, withNumber = false): boolean => {
  const first = cells.find((cell) => textOf(cell) !== '')
  const [label] = first === undefined ? [] : labelsOf({ row, cells: [first] })
  return label !== undefined && (!withNumber || OF_NO_LINE.includes(label.kind))
}
