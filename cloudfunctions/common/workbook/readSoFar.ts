import type { Money } from '../../../domain/common'
import type { Line, PartName, Subtotal } from '../../../domain/disclosure'
import type { Columns } from './header'
import type { RowNote, RowProblem } from './reading'
import type { MergedDown } from './sheets'

/** What the rows under the header say. */
export interface Table {
  readonly parts: Partial<Record<PartName, Line[]>>
  readonly ends: Partial<Record<'opening' | 'closing', { readonly amount: Money; readonly row: number }>>
  subtotals: Subtotal[]
  notes: RowNote[]
  readonly problems: RowProblem[]
  noIncomeReason?: string
  /** 本期结余 at the end, which may be all that says what is left. */
  leftOver?: { readonly amount: Money; readonly row: number }
  columns: Columns
  readonly merged: readonly MergedDown[]
  /** What all lines of the block are, where its head says so. */
  whole?: PartName
  /** The part whose lines come now; a merged cell says it only once. */
  current?: PartName
  /** The group of income whose lines come now: 停车收入 above its lines. */
  group?: string
}
