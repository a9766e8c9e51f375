import type { Json, Money } from '../common'
import { canonical } from '../common'
import type { Line, PartName, Statement } from './statement'
import { PARTS } from './statement'
import { linesOf } from './totals'

/** What differs between two versions of a statement, at one place. */
export type Change = LineChange | EndChange | PartChange | WordsChange

/** A line that only one of the two has, or that both have with other words or another amount. */
export type LineChange =
  | { readonly kind: 'added' | 'removed'; readonly part: PartName; readonly line: Line }
  | {
      readonly kind: 'altered'
      readonly part: PartName
      readonly before: Line
      readonly after: Line
      readonly fields: readonly ComparedField[]
    }

/** The opening or the closing; null where nothing is stated. */
export interface EndChange {
  readonly kind: 'end'
  readonly place: 'opening' | 'closing'
  readonly before: Money | null
  readonly after: Money | null
}

/** A part without lines that wasn't there before, or isn't any more. */
export interface PartChange {
  readonly kind: 'part'
  readonly part: PartName
  readonly isThere: boolean
}

/** Something that is no figure. */
export interface WordsChange {
  readonly kind: 'words'
  readonly place: (typeof WORDS)[number]
}

export type ComparedField = Exclude<keyof Line, 'id' | 'row'>

const FIELDS: readonly ComparedField[] = [
  'item',
  'amount',
  'category',
  'sourceId',
  'reason',
  'receiver',
  'voucher',
  'decisionId',
  'payee',
  'transferredOn',
  'remark',
]
const ENDS = ['opening', 'closing'] as const
const WORDS = ['contact', 'keeping', 'noIncomeReason', 'subtotals'] as const

/**
 * PT-08: what a correction changed, line by line, in the order in which a statement is read. Lines belong together by their ids;
 * rows of a sheet and the order of lines say nothing.
 * @returns nothing exactly where both say the same
 */
export const compareStatements = (before: Statement, after: Statement): Change[] => [
  ...WORDS.filter((place) => said(before[place]) !== said(after[place])).map((place): WordsChange => ({
    kind: 'words',
    place,
  })),
  ...ENDS.slice(0, 1).flatMap((place) => endChanges(before, after, place)),
  ...PARTS.flatMap((part) => partChanges(before, after, part)),
  ...ENDS.slice(1).flatMap((place) => endChanges(before, after, place)),
]

/** PT-06: whether any figure is another: an amount, a line or a part that came or went, an end of the account. */
export const figuresChanged = (changes: readonly Change[]): boolean =>
  changes.some((change) => {
    if (change.kind === 'words') return false
    return change.kind !== 'altered' || change.fields.includes('amount')
  })

function endChanges(before: Statement, after: Statement, place: 'opening' | 'closing'): EndChange[] {
  if (before[place] === after[place]) return []
  return [{ kind: 'end', place, before: before[place], after: after[place] }]
}

function partChanges(before: Statement, after: Statement, part: PartName): (LineChange | PartChange)[] {
  const [old, now] = [linesOf(before, part), linesOf(after, part)]
  const isThere = after[part] !== null
  const appeared: PartChange[] = (before[part] !== null) === isThere ? [] : [{ kind: 'part', part, isThere }]
  return [
    ...appeared,
    ...old.flatMap((line) => lineChange(part, line, withId(now, line.id))),
    ...now.filter(({ id }) => !withId(old, id)).map((line): LineChange => ({ kind: 'added', part, line })),
  ]
}

const withId = (lines: readonly Line[], id: string): Line | undefined => lines.find((line) => line.id === id)

function lineChange(part: PartName, before: Line, after: Line | undefined): LineChange[] {
  if (!after) return [{ kind: 'removed', part, line: before }]
  const fields = FIELDS.filter((field) => before[field] !== after[field])
  return fields.length === 0 ? [] : [{ kind: 'altered', part, before, after, fields }]
}

/** One text for what stands there, rows of a sheet aside. */
function said(value: Statement[(typeof WORDS)[number]]): string {
  const withoutRows = (key: string, field: unknown): unknown => (key === 'row' ? undefined : field)
  const plain: Json = JSON.parse(JSON.stringify(value ?? null, withoutRows))
  return canonical(plain)
}
