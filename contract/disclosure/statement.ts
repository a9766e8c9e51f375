import * as v from 'valibot'
import type { LocalDate, Money } from '../../domain/common'
import type { Statement } from '../../domain/disclosure'
import { LARGEST_AMOUNT, PARTS } from '../../domain/disclosure'
import { date, line as words, list, money } from '../fields'
import { asSeen } from '../words'

const LONGEST_ID = 64
const LONGEST_CELL = 200
const MOST_LINES = 200

/** What stands in a cell of a statement: it may be empty, and then a check says so. */
const cell = v.pipe(v.string(), v.transform(asSeen), v.maxLength(LONGEST_CELL))
/** fen, so bounded that a whole statement still adds up exactly. */
const amount = v.pipe(
  money,
  v.check((fen) => Math.abs(fen) <= LARGEST_AMOUNT, 'tooLarge'),
)
const row = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/** Id of a line within its statement. */
export const lineId = v.pipe(v.string(), v.regex(/^[\w.:-]+$/), v.maxLength(LONGEST_ID))

export const partName = v.picklist(PARTS)

/** One line of a part, as the domain's `Line`. */
export const statementLine = v.object({
  id: lineId,
  item: cell,
  amount,
  category: v.optional(cell),
  sourceId: v.optional(cell),
  reason: v.optional(cell),
  receiver: v.optional(v.picklist(['company', 'owners'])),
  voucher: v.optional(cell),
  decisionId: v.optional(cell),
  payee: v.optional(cell),
  transferredOn: v.optional(date),
  remark: v.optional(cell),
  row: v.optional(row),
})

const part = v.nullable(v.pipe(v.array(statementLine), v.maxLength(MOST_LINES), v.readonly()))

export const periodField = v.object({ first: date, last: date })

/** Short name of a calendar period that there is, such as 2026Q3; no thirteenth month. */
export const periodNameField = v.pipe(words, v.regex(/^[1-9]\d{3}(Q[1-4]|H[12]|-(0[1-9]|1[0-2]))?$/))

export const contactField = v.object({ name: cell, phone: cell })

export const keepingField = v.object({
  kind: v.picklist(['separateAccount', 'separateBooks']),
  holder: cell,
  lastFour: cell,
})

const statementObject = v.object({
  period: periodField,
  contact: contactField,
  keeping: v.nullable(keepingField),
  opening: v.nullable(amount),
  income: part,
  cost: part,
  split: part,
  expenditure: part,
  transfer: part,
  closing: v.nullable(amount),
  noIncomeReason: v.optional(cell),
  subtotals: v.optional(list(v.object({ part: partName, amount, row: v.optional(row), of: v.optional(list(lineId)) }))),
  rows: v.optional(
    v.object({
      opening: v.optional(row),
      closing: v.optional(row),
      'contact.name': v.optional(row),
      'contact.phone': v.optional(row),
      keeping: v.optional(row),
      income: v.optional(row),
      cost: v.optional(row),
      split: v.optional(row),
      expenditure: v.optional(row),
      transfer: v.optional(row),
    }),
  ),
})

/** What a caller may give: numbers for money, texts for days, lists that nobody changes. */
type Given<T> = T extends Money
  ? number
  : T extends LocalDate
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Given<T[K]> }
      : T

/** 公共收益收支情况: what is stated, right or wrong; `null` is a part that isn't there. */
export const statementField: v.GenericSchema<Given<Statement>, v.InferOutput<typeof statementObject>> = statementObject

/** What the plain sentence says, in fen, all as stated. As the domain's `Summary`, with the opening. */
export const summaryField = v.object({
  opening: v.nullable(money),
  income: money,
  cost: money,
  surplus: money,
  owners: money,
  company: money,
  spent: money,
  transferred: money,
  left: v.nullable(money),
})

export type StatementSummary = v.InferOutput<typeof summaryField>
