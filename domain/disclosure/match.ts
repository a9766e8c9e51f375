import type { Period } from '../common'
import type { IncomeSource } from '../registry'
import { inTerm } from './expected'
import type { Line, Statement } from './statement'
import { linesOf } from './totals'

/** Of every width that a keyboard or a word processor makes of a hyphen. */
export const DASHES = /[‐‑‒–—―−]/g

/** One name however it is written: full-width signs, blanks, and what stands in brackets behind it. */
export const plainName = (text: string): string => wholeName(text).replace(/(?!^)[([【].*?[)\]】]/g, '')

/** The same with what stands in brackets, which may be all that tells two things apart: 电梯广告（1号楼）. */
export const wholeName = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').replace(DASHES, '-').toUpperCase()

/** Whether two names that are plainly the same may mean the same: not where brackets tell them apart. */
export const sameName = (a: string, b: string): boolean =>
  [wholeName(a), plainName(a)].includes(wholeName(b)) || wholeName(a) === plainName(b)

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
  const named = namedAmong(sources, ({ item }) => item)
  const matched = linesOf(statement, 'income').map((line) => {
    const namesake = named(line.item)
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
  namedAmong(sources, ({ item }) => item)(line.item)

/** The things by a name of theirs made plain; of two with one name the first. */
export const indexBy = <T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> =>
  new Map([...things].reverse().map((thing) => [plainName(nameOf(thing)), thing]))

/** Finds a thing by its name to the letter, else by its name made plain; of two with one name the first. */
export function namedAmong<T>(things: readonly T[], nameOf: (thing: T) => string): (name: string) => T | undefined {
  const [plain, whole] = [
    indexBy(things, nameOf),
    new Map([...things].reverse().map((thing) => [wholeName(nameOf(thing)), thing])),
  ]
  return (name) => whole.get(wholeName(name)) ?? plain.get(plainName(name))
}

/** The sources whose term touches the period. */
export const sourcesDue = (sources: readonly IncomeSource[], period: Period): IncomeSource[] =>
  sources.filter((source) => inTerm(source, period))
