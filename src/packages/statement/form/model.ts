import * as v from 'valibot'
import { statementField } from '../../../../contract/disclosure/statement'
import { isLocalDate, type LocalDate, type Money } from '../../../../domain/common'
import {
  linesOf,
  parseAmount,
  PARTS,
  withAgreedSplit,
  withClosing,
  type AmountRefusal,
  type BoardPosition,
  type Contact,
  type Keeping,
  type Line,
  type PartName,
  type Statement,
  type StatementFacts,
} from '../../../../domain/disclosure'

/** What stands in the form: the statement, and what was typed where it can't be read yet. */
export interface FormState {
  readonly statement: Statement
  /** Amounts and days as typed, by field: a line's id, `opening`, `closing`, `<line>.day`. */
  readonly typed: Readonly<Record<string, string>>
  /** Split and closing follow from the figures until somebody writes them. */
  readonly autoSplit: boolean
  readonly autoClosing: boolean
  readonly board?: { readonly fileId: string; readonly position: BoardPosition } | undefined
  /** When the server's draft that this goes on from was saved. */
  readonly basedOn?: number | undefined
}

const stateField = v.object({
  statement: statementField,
  typed: v.record(v.string(), v.string()),
  autoSplit: v.boolean(),
  autoClosing: v.boolean(),
  board: v.optional(v.object({ fileId: v.string(), position: v.picklist(['mainPedestrianEntrance', 'elsewhere']) })),
  basedOn: v.optional(v.number()),
})

export const isFormState = (kept: unknown): kept is FormState => v.is(stateField, kept)

/** A form that begins with what the register says. */
export const freshForm = (statement: Statement): FormState => ({
  statement,
  typed: {},
  autoSplit: statement.split === null,
  autoClosing: statement.closing === null,
})

const SPLIT_ITEMS = { company: '物业企业', owners: '全体业主' }

/** The statement as it would be posted, with what follows from its figures. */
export function whole({ statement, autoSplit, autoClosing }: FormState, facts: StatementFacts): Statement {
  const split = autoSplit ? withAgreedSplit(statement, facts, SPLIT_ITEMS) : statement
  return autoClosing ? withClosing(split) : split
}

/** A field whose words can't be read, and why. */
export interface Unread {
  readonly field: string
  readonly code: AmountRefusal['code'] | 'disclosure.notADay'
}

/** Everything typed that is no amount or no day; while there is any, nothing is saved or posted. */
export const unreadIn = ({ typed }: FormState): Unread[] =>
  Object.entries(typed).flatMap(([field, text]): Unread[] => {
    if (field.endsWith(DAY)) return text === '' || dayTyped(text) ? [] : [{ field, code: 'disclosure.notADay' }]
    const read = parseAmount(text)
    return read.ok ? [] : [{ field, code: read.refusal.code }]
  })

const DAY = '.day'

/** Takes an amount as typed; while it can't be read the one before stays. */
export function typeAmount(state: FormState, field: string, text: string): FormState {
  const typed = { ...state.typed, [field]: text }
  const read = parseAmount(text)
  if (!read.ok) return { ...state, typed, ...(field === 'closing' && { autoClosing: false }) }
  return { ...withAmount(state, field, read.value), typed }
}

function withAmount(state: FormState, field: string, amount: Money): FormState {
  const { statement } = state
  if (field === 'opening') return { ...state, statement: { ...statement, opening: amount } }
  if (field === 'closing') return { ...state, autoClosing: false, statement: { ...statement, closing: amount } }
  return changeLine(state, field, { amount })
}

/** When one leaves a field: what could be read is shown as it was understood. */
export function settle(state: FormState, field: string): FormState {
  const text = state.typed[field]
  return text === undefined || !parseAmount(text).ok ? state : { ...state, typed: withoutKeys(state.typed, [field]) }
}

/** Takes a day as typed: 2026-09-28, 9月28日, 9-28. */
export function typeDay(state: FormState, lineId: string, text: string): FormState {
  const day = dayTyped(text, state.statement.period.last.slice(0, YEAR))
  const changed = day ? changeLine(state, lineId, { transferredOn: day }) : without(state, lineId, 'transferredOn')
  return { ...changed, typed: { ...state.typed, [`${lineId}${DAY}`]: text } }
}

const YEAR = 4

function dayTyped(text: string, year = '2000'): LocalDate | undefined {
  const plain = text.normalize('NFKC').trim()
  const [, y = year, m = '', d = ''] = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? []
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isLocalDate(day) ? day : undefined
}

/** Changes fields of one line, in whatever part it stands. */
export const changeLine = (state: FormState, lineId: string, fields: Partial<Line>): FormState =>
  eachLine(state, (line) => (line.id === lineId ? { ...line, ...fields } : line))

/** Writes words into a field of a line, or takes the field away where nothing is left. */
export const writeLine = (state: FormState, lineId: string, field: WordField, words: string): FormState =>
  words === '' && field !== 'item' ? without(state, lineId, field) : changeLine(state, lineId, { [field]: words })

export type WordField = 'item' | 'voucher' | 'decisionId' | 'payee' | 'reason' | 'remark'

const without = (state: FormState, lineId: string, field: keyof Line): FormState =>
  eachLine(state, (line) => {
    if (line.id !== lineId) return line
    const { [field]: _gone, ...rest } = line
    return { ...rest, id: line.id, item: line.item, amount: line.amount }
  })

function eachLine(state: FormState, change: (line: Line) => Line): FormState {
  const parts = PARTS.map((part) => [part, state.statement[part]?.map(change) ?? null])
  return { ...state, statement: { ...state.statement, ...Object.fromEntries(parts) } }
}

/** Puts a line behind the others of its part. */
export const addLine = (
  state: FormState,
  part: PartName,
  line: Omit<Line, 'id'> & { readonly id?: string },
): FormState =>
  setPart(state, part, [...linesOf(state.statement, part), { ...line, id: line.id ?? freeId(state.statement, part) }])

export function removeLine(state: FormState, part: PartName, lineId: string): FormState {
  const { [lineId]: _amount, [`${lineId}${DAY}`]: _day, ...typed } = state.typed
  const left = linesOf(state.statement, part).filter(({ id }) => id !== lineId)
  return { ...setPart(state, part, left), typed }
}

/** A part with these lines; an empty list says that there was nothing, null that nobody has said. */
export const setPart = (state: FormState, part: PartName, lines: readonly Line[] | null): FormState => ({
  ...state,
  statement: { ...state.statement, [part]: lines },
})

function freeId(statement: Statement, part: PartName): string {
  const taken = new Set(linesOf(statement, part).map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`${part}-${number}`)) number += 1
  return `${part}-${number}`
}

/** The split in writing instead of by agreement, beginning with what the agreement gives; or back again. */
export function writeSplit(state: FormState, facts: StatementFacts): FormState {
  const { split } = withAgreedSplit(state.statement, facts, SPLIT_ITEMS)
  return { ...setPart(state, 'split', split), autoSplit: false }
}

export const agreeSplit = (state: FormState): FormState => ({
  ...setPart(state, 'split', null),
  typed: withoutKeys(
    state.typed,
    linesOf(state.statement, 'split').map(({ id }) => id),
  ),
  autoSplit: true,
})

export const reckonClosing = (state: FormState): FormState => ({
  ...state,
  statement: { ...state.statement, closing: null },
  typed: withoutKeys(state.typed, ['closing']),
  autoClosing: true,
})

const withoutKeys = (typed: FormState['typed'], keys: readonly string[]): FormState['typed'] =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => !keys.includes(key)))

export const setContact = (state: FormState, contact: Partial<Contact>): FormState => ({
  ...state,
  statement: { ...state.statement, contact: { ...state.statement.contact, ...contact } },
})

export const setKeeping = (state: FormState, keeping: Keeping | null): FormState => ({
  ...state,
  statement: { ...state.statement, keeping },
})

/** The form with what a workbook says in place of everything but the board's photo. */
export const takeOver = (state: FormState, statement: Statement): FormState => ({
  ...freshForm(statement),
  board: state.board,
  basedOn: state.basedOn,
})
