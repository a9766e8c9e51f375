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

/** Which lines of the income belong to which registered source. */
export interface IncomeMatch {
  /** By its number, or by its name where no registered number stands. */
  readonly sourceOf: (line: Line) => IncomeSource | undefined
  /** The source whose name the line bears. */
  readonly namesake: (line: Line) => IncomeSource | undefined
  /** The lines of a source, in the order of the statement. */
  readonly linesOf: (source: IncomeSource) => readonly Line[]
}

/** Matches all lines once: every name is made plain a single time, however long register and statement are. */
export function matchIncome(statement: Statement, sources: readonly IncomeSource[]): IncomeMatch {
  const byId = indexBy(sources, ({ id }) => id)
  const byName = indexBy(sources, ({ item }) => item)
  const matched = linesOf(statement, 'income').map((line) => {
    const namesake = byName.get(plainName(line.item))
    return { line, namesake, source: byId.get(plainName(line.sourceId ?? '')) ?? namesake }
  })
  const byLine = new Map(matched.map((match) => [match.line, match]))
  return {
    sourceOf: (line) => byLine.get(line)?.source,
    namesake: (line) => byLine.get(line)?.namesake,
    linesOf: (source) => matched.filter((match) => match.source === source).map(({ line }) => line),
  }
}

/** The registered source of one line. For all lines of a statement `matchIncome` is the way. */
export const sourceOf = (line: Line, sources: readonly IncomeSource[]): IncomeSource | undefined =>
  sources.find(({ id }) => id === line.sourceId) ??
  indexBy(sources, ({ id }) => id).get(plainName(line.sourceId ?? '')) ??
  indexBy(sources, ({ item }) => item).get(plainName(line.item))

/** The things by a name of theirs made plain; of two with one name the first. */
export const indexBy = <T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> =>
  new Map([...things].reverse().map((thing) => [plainName(nameOf(thing)), thing]))

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
