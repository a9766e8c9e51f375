import type { LocalDate, Money } from '../../../domain/common'
import { fen, sum } from '../../../domain/common'
import { keptOf, linesOf, PARTS, totalOf, vouchersOf } from '../../../domain/disclosure'
import type { Statement, VoucherUse } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { BooksRecord, LatestStatement } from '../records/disclosure'

/** Five years of quarters, and as many vouchers as they hold: the record stays small whatever the years. */
const MOST_PERIODS = 20
const MOST_VOUCHERS = 2000
/** Two years of quarters: four to compare with, and what the register of sources shows. */
const MOST_EARLIER = 8

/** What a statement adds to what earlier ones left behind. A statement posted out of turn changes nothing that later ones said. */
export function booksAfter(
  books: BooksRecord | undefined,
  content: PostedContent,
  latest: LatestStatement,
): Omit<BooksRecord, 'rev'> {
  const { communityId, period, statement } = content
  const isLatest = (books?.latest?.last ?? '') < statement.period.last
  const since = isLatest ? surplusSinceAfter(books, statement) : books?.surplusSince
  return {
    _id: communityId,
    communityId,
    periods: periodsAfter(books, statement, period, latest.statementId),
    vouchers: [...usesIn(statement, period), ...(books?.vouchers ?? [])].slice(0, MOST_VOUCHERS),
    earlier: earlierAfter(books, content),
    spent: spentAfter(books, statement),
    owed: (books?.owed ?? []).filter((owed) => owed.period !== period),
    ...(since === undefined ? {} : { surplusSince: since }),
    ...(isLatest || !books?.latest ? { latest } : { latest: books.latest }),
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

function periodsAfter(
  books: BooksRecord | undefined,
  { closing, period: { last } }: Statement,
  period: string,
  statementId: string,
): BooksRecord['periods'] {
  if (closing === null) return books?.periods ?? []
  const all = [{ period, statementId, last, closing }, ...(books?.periods ?? [])]
  return all.sort((a, b) => (a.last < b.last ? 1 : -1)).slice(0, MOST_PERIODS)
}

/** What a statement said, kept for those after it; of one period the last that was posted. */
function earlierAfter(
  books: BooksRecord | undefined,
  { statement, period, sources, boardPhoto }: PostedContent,
): BooksRecord['earlier'] {
  const others = (books?.earlier ?? []).filter((one) => one.period !== period)
  return [keptOf(statement, period, sources, boardPhoto?.hash), ...others]
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .slice(0, MOST_EARLIER)
}

const usesIn = (statement: Statement, period: string): VoucherUse[] =>
  PARTS.flatMap((part) => linesOf(statement, part))
    .flatMap(vouchersOf)
    .map((voucher) => ({ voucher, period }))

function spentAfter(books: BooksRecord | undefined, statement: Statement): BooksRecord['spent'] {
  const spent = new Map<string, Money>((books?.spent ?? []).map(({ decisionId, amount }) => [decisionId, amount]))
  for (const { decisionId, amount } of linesOf(statement, 'expenditure')) {
    if (decisionId) spent.set(decisionId, sum([spent.get(decisionId) ?? fen(0), amount]))
  }
  return [...spent].map(([decisionId, amount]) => ({ decisionId, amount }))
}

/** PT-14: the stretch without a transfer begins with the first period that left a surplus, and ends with a transfer. */
function surplusSinceAfter(books: BooksRecord | undefined, statement: Statement): LocalDate | undefined {
  if (totalOf(statement, 'transfer') > 0 || (statement.closing ?? 0) <= 0) return undefined
  return books?.surplusSince ?? statement.period.last
}
