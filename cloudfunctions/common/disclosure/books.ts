import type { LocalDate, Money } from '../../../domain/common'
import { fen } from '../../../domain/common'
import { keptOf, linesOf, PARTS, totalOf, vouchersOf } from '../../../domain/disclosure'
import type { Statement, VoucherUse } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { BookedPeriod, BooksRecord, LatestStatement } from '../records/disclosure'

/** Five years of quarters, and as many vouchers as they hold: the record stays small whatever the years. */
const MOST_PERIODS = 20
const MOST_VOUCHERS = 2000
/** Two years of quarters: four to compare with, and what the register of sources shows. */
const MOST_EARLIER = 8

/** What a statement adds to what the others left behind; in whatever order they came, or were corrected, the outcome is one. */
export function booksAfter(
  books: BooksRecord | undefined,
  content: PostedContent,
  latest: LatestStatement,
): Omit<BooksRecord, 'rev'> {
  const { communityId, period, statement } = content
  const standing = books ?? emptyBooks(communityId)
  const isLatest = (standing.latest?.last ?? '') < statement.period.last
  return {
    ...fieldsOf(standing),
    ...periodsAfter(standing, bookedOf(content, latest.statementId)),
    vouchers: [...standing.vouchers, ...usesIn(statement, period)].sort(latestFirst).slice(0, MOST_VOUCHERS),
    earlier: earlierAfter(standing, content),
    spent: spentAfter(standing, statement, 1),
    owed: standing.owed.filter((owed) => owed.period !== period),
    ...(isLatest || !standing.latest ? { latest } : { latest: standing.latest }),
  }
}

/** What is left when a statement is taken out again: nothing of it, as if it had never been posted. */
export function booksWithout(books: BooksRecord, { period, statement }: PostedContent): Omit<BooksRecord, 'rev'> {
  const { latest, ...rest } = fieldsOf(books)
  return {
    ...rest,
    periods: books.periods.filter((booked) => booked.period !== period),
    vouchers: books.vouchers.filter((use) => use.period !== period || use.community !== undefined),
    earlier: books.earlier.filter((one) => one.period !== period),
    spent: spentAfter(books, statement, -1),
    ...(latest && latest.period !== period ? { latest } : {}),
  }
}

/** Books of a community that has posted nothing yet. */
export const emptyBooks = (communityId: string): Omit<BooksRecord, 'rev'> => ({
  _id: communityId,
  communityId,
  periods: [],
  vouchers: [],
  earlier: [],
  spent: [],
  owed: [],
})

/** PT-14: since when a surplus has stood without any transfer, as the periods before a day left it. */
export const surplusSince = (
  { periods, surplusBefore }: Pick<BooksRecord, 'periods' | 'surplusBefore'>,
  before: LocalDate,
): LocalDate | undefined =>
  periods
    .filter(({ last }) => last < before)
    .reduceRight<LocalDate | undefined>((since, booked) => sinceAfter(since, booked), surplusBefore)

/** The stretch begins with the first period that left a surplus, and ends with a transfer; a closing from paper says nothing of it. */
function sinceAfter(since: LocalDate | undefined, { keeps, last }: BookedPeriod): LocalDate | undefined {
  if (keeps === undefined) return since
  return keeps ? (since ?? last) : undefined
}

const fieldsOf = ({ rev: _rev, ...books }: BooksRecord): Omit<BooksRecord, 'rev'> => books

function bookedOf({ period, statement }: PostedContent, statementId: string): BookedPeriod {
  const { closing } = statement
  const keeps = totalOf(statement, 'transfer') <= 0 && (closing ?? 0) > 0
  return { period, statementId, last: statement.period.last, keeps, ...(closing === null ? {} : { closing }) }
}

/** The periods that are dropped leave behind since when their surplus has stood. */
function periodsAfter(books: BooksRecord, booked: BookedPeriod): Pick<BooksRecord, 'periods' | 'surplusBefore'> {
  const all = [booked, ...books.periods].sort((a, b) => (a.last < b.last ? 1 : -1))
  const periods = all.slice(0, MOST_PERIODS)
  const dropped = all.slice(MOST_PERIODS).filter((one) => one !== booked)
  const surplusBefore = dropped.reduceRight<LocalDate | undefined>(sinceAfter, books.surplusBefore)
  return { periods, ...(surplusBefore === undefined ? {} : { surplusBefore }) }
}

/** What a statement said, kept for those after it; of one period the last that was posted. */
function earlierAfter(
  books: BooksRecord,
  { statement, period, sources, boardPhoto }: PostedContent,
): BooksRecord['earlier'] {
  const others = books.earlier.filter((one) => one.period !== period)
  return [keptOf(statement, period, sources, boardPhoto?.hash), ...others]
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .slice(0, MOST_EARLIER)
}

const usesIn = (statement: Statement, period: string): VoucherUse[] =>
  PARTS.flatMap((part) => linesOf(statement, part))
    .flatMap(vouchersOf)
    .map((voucher) => ({ voucher, period }))

const latestFirst = (a: VoucherUse, b: VoucherUse): number => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0)

/** What each decision has cost, with a statement put in or taken out; nothing spent is nothing kept. */
function spentAfter(books: BooksRecord, statement: Statement, sign: 1 | -1): BooksRecord['spent'] {
  const spent = new Map<string, Money>(books.spent.map(({ decisionId, amount }) => [decisionId, amount]))
  for (const { decisionId, amount } of linesOf(statement, 'expenditure')) {
    if (decisionId) spent.set(decisionId, fen((spent.get(decisionId) ?? 0) + sign * amount))
  }
  return [...spent]
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([decisionId, amount]) => ({ decisionId, amount }))
}
