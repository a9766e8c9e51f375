import type { LocalDate, Money, Period } from '../common'
import { addDays, addMonths, allocate, fen, lastDayOfMonth, latestOn, minus, sum, ZERO } from '../common'
import type { IncomeSource } from '../registry'
import type { AgreedSplit } from './facts'
import type { Statement } from './statement'
import { shareOf, totalOf } from './totals'

const MONTHS_IN_YEAR = 12

/** What a source should bring, fen; the two differ where its term begins or ends inside a month, or a year's rent doesn't divide. */
export interface ExpectedIncome {
  readonly least: Money
  readonly most: Money
}

/** Whether a source's term touches the period. */
export const inTerm = ({ from, until }: IncomeSource, { first, last }: Period): boolean =>
  from <= last && (until === undefined || until >= first)

/** PT-08, PT-12: rate × count × months of the period that lie in the term; undefined where the source has no rule. */
export function expectedIncome(source: IncomeSource, period: Period): ExpectedIncome | undefined {
  if (!source.rule) return undefined
  const { count, rate, per } = source.rule
  const { whole, partly } = monthsInTerm(source, period)
  const yearOrMonth = per === 'year' ? MONTHS_IN_YEAR : 1
  return {
    least: fen(Math.floor((count * rate * whole) / yearOrMonth)),
    most: fen(Math.ceil((count * rate * (whole + partly)) / yearOrMonth)),
  }
}

/** The agreement on the split that holds on a day; of two the later one. */
export const splitAgreedOn = (splits: readonly AgreedSplit[], day: LocalDate): AgreedSplit | undefined =>
  latestOn(splits, day)[0]

/**
 * PT-13: how a surplus is split, the odd fen to the owners. Without an agreement it is all the owners' (Civil Code 282);
 * of a loss the company has no share.
 */
export function expectedSplit(surplus: Money, agreed: AgreedSplit | undefined): { owners: Money; company: Money } {
  if (!agreed || surplus <= 0) return { owners: surplus, company: ZERO }
  const [owners = surplus, company = ZERO] = allocate(surplus, [agreed.ratio.owners, agreed.ratio.company], 0)
  return { owners, company }
}

/** PT-08: opening plus the owners' share, less what was spent and transferred, all as stated; undefined without an opening. */
export function expectedClosing(statement: Statement): Money | undefined {
  if (statement.opening === null) return undefined
  const came = sum([statement.opening, shareOf(statement, 'owners')])
  return minus(came, totalOf(statement, 'expenditure'), totalOf(statement, 'transfer'))
}

function monthsInTerm(source: IncomeSource, period: Period): { whole: number; partly: number } {
  const shares = monthsOf(period).map((month) => shareInTerm(source, period, month))
  return {
    whole: shares.filter((share) => share === 'whole').length,
    partly: shares.filter((share) => share === 'partly').length,
  }
}

function shareInTerm(source: IncomeSource, period: Period, { first, last }: Period): 'whole' | 'partly' | 'none' {
  const from = [source.from, period.first, first].reduce((a, b) => (a > b ? a : b))
  const until = [source.until ?? last, period.last, last].reduce((a, b) => (a < b ? a : b))
  if (from > until) return 'none'
  return from === first && until === last ? 'whole' : 'partly'
}

/** The calendar months that a period touches. */
function monthsOf(period: Period): Period[] {
  const months: Period[] = []
  let last = lastDayOfMonth(period.first)
  let first = addMonths(addDays(last, 1), -1)
  while (first <= period.last) {
    months.push({ first, last })
    first = addDays(last, 1)
    last = lastDayOfMonth(first)
  }
  return months
}
