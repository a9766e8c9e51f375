import type { Period } from '../common'
import type { IncomeSource } from '../registry'
import { inTerm } from './expected'
import type { Line, Statement } from './statement'
import { linesOf } from './totals'

/** One name however it is written: full-width signs, blanks, and what stands in brackets behind it. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?!^)[(（【[].*?[)）】\]]/g, '')
    .toUpperCase()

/** The registered source of an income line: by its number, or by its name where no registered number stands. */
export const sourceOf = (line: Line, sources: readonly IncomeSource[]): IncomeSource | undefined =>
  sources.find(({ id }) => plainName(id) === plainName(line.sourceId ?? '')) ??
  sources.find(({ item }) => plainName(item) === plainName(line.item))

/** The income lines that belong to a source, in the order of the statement. */
export const linesOfSource = (
  statement: Statement,
  source: IncomeSource,
  sources: readonly IncomeSource[],
): readonly Line[] => linesOf(statement, 'income').filter((line) => sourceOf(line, sources) === source)

/** The sources whose term touches the period. */
export const sourcesDue = (sources: readonly IncomeSource[], period: Period): IncomeSource[] =>
  sources.filter((source) => inTerm(source, period))

/** The vouchers of a line; several may stand in one cell. */
export const vouchersOf = ({ voucher = '' }: Line): string[] =>
  voucher
    .normalize('NFKC')
    .toUpperCase()
    .split(/[、,;\s]+/)
    .filter((number) => number !== '')
