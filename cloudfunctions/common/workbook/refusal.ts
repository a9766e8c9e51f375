import type { Period, Refusal } from '../../../domain/common'

/** Why a file isn't read at all. */
export type FileRefusal =
  | (Refusal & { readonly code: 'workbook.empty' | 'workbook.notAWorkbook' | 'workbook.zipNotWorkbook' })
  /** .xls of before 2007, or locked with a password: both come in the same wrapping. */
  | (Refusal & { readonly code: 'workbook.oldOrLocked' })
  | (Refusal & { readonly code: 'workbook.broken' })
  | (Refusal & { readonly code: 'workbook.tooLarge'; readonly bytes: number; readonly limit: number })
  | (Refusal & { readonly code: 'workbook.unpacksTooLarge'; readonly limit: number })
  | (Refusal & { readonly code: 'workbook.tooManyParts'; readonly limit: number })
  | (Refusal & { readonly code: 'workbook.tooManyRows' | 'workbook.tooManyColumns'; readonly limit: number })

/** Why a workbook isn't taken for a statement. */
export type StatementRefusal =
  | (Refusal & { readonly code: 'workbook.noHeader'; readonly looksFor: readonly string[] })
  | (Refusal & { readonly code: 'workbook.noPeriod' })
  | (Refusal & { readonly code: 'workbook.twoPeriods'; readonly periods: readonly [Period, Period] })
  | (Refusal & { readonly code: 'workbook.otherPeriod'; readonly stated: Period; readonly expected: Period })
  | (Refusal & { readonly code: 'workbook.twoStatements'; readonly sheets: readonly string[] })
  | (Refusal & {
      readonly code: 'workbook.notInYuan'
      readonly row: number
      readonly column: string
      readonly stated: string
    })

export type WorkbookRefusal = FileRefusal | StatementRefusal

/** Ends the reading of a file; caught once, where the reading began. */
export class NotReadable extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code)
  }
}
