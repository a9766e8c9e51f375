import type { Finding } from '../../../domain/common'
import type { AmountRefusal, PartName, Statement } from '../../../domain/disclosure'

export type LineProblem =
  | AmountRefusal['code']
  | 'workbook.itemMissing'
  | 'workbook.unknownPart'
  | 'workbook.unknownReceiver'
  | 'workbook.notADate'
  | 'workbook.tooLong'
  | 'workbook.tooManyLines'
  | 'workbook.statedTwice'
  | 'workbook.twoAmounts'

/** What a row of the sheet became. `unread` rows have a problem. */
export type Became = 'title' | 'heading' | 'field' | 'line' | 'total' | 'note' | 'blank' | 'unread'

export interface RowNote {
  /** 1 is the first row of the sheet. */
  readonly row: number
  readonly became: Became
  readonly part?: PartName
  readonly lineId?: string
  /** The row's words as they stand. */
  readonly words: string
}

/** Why a row couldn't be read, and where: the column by its words and by its letter. */
export interface RowProblem {
  readonly row: number
  readonly column: string
  readonly letter: string
  readonly problem: LineProblem
  /** What stands there; empty where nothing does. */
  readonly stated: string
}

/** A statement as read from a sheet. Rows with a problem are not in it. */
export interface StatementReading {
  readonly sheet: string
  readonly statement: Statement
  readonly rows: readonly RowNote[]
  readonly problems: readonly RowProblem[]
  /** Columns of the table that nothing was taken from, by their heads. */
  readonly ignored: readonly { readonly letter: string; readonly head: string }[]
}

/** Findings as the sheet bears them out: a part of which a row couldn't be read isn't missing; what is wrong there stands at the row. */
export const borneOut = (findings: readonly Finding[], rows: readonly RowNote[]): Finding[] =>
  findings.filter(
    ({ what, at }) =>
      what !== 'disclosure.partMissing' || rows.every(({ became, part }) => became !== 'unread' || part !== at),
  )

/** Where blocks stand side by side a row is blank only when it is so in all of them. */
export const oneBlankEach = (notes: readonly RowNote[]): RowNote[] =>
  notes
    .filter((one, index) => {
      const others = notes.filter(({ row }, at) => row === one.row && at !== index)
      return one.became !== 'blank' || others.every(({ became }, at) => became === 'blank' && at >= index)
    })
    .sort((a, b) => a.row - b.row)
