import type { LocalDate, Period } from '../../../domain/common'
import { addDays, latestOn, periodName, ZERO } from '../../../domain/common'
import type { Decision, Keeping, PaperKind, StatementFacts } from '../../../domain/disclosure'
import { surplusSince } from './books'
import type { BooksRecord } from '../records/disclosure'
import type { RegisteredBoard, RegisterRecord } from '../records/registry'

/** What the register and earlier statements say of a community, for one period. */
export function factsOf(
  register: RegisterRecord | undefined,
  books: BooksRecord | undefined,
  period: Period,
  today: LocalDate,
): StatementFacts {
  const board = boardOn(register, today)
  const previousClosing = closingBefore(books, period)
  const since = books && surplusSince(books, period.first)
  return {
    sources: register?.sources ?? [],
    decisions: decisionsOf(register, books),
    splits: register?.splits ?? [],
    papers: papersOf(register),
    vouchersUsed: (books?.vouchers ?? []).filter((use) => use.period !== periodName(period)),
    earlier: (books?.earlier ?? []).filter((one) => one.period !== periodName(period)),
    ...(previousClosing === undefined ? {} : { previousClosing }),
    ...(since === undefined ? {} : { surplusSince: since }),
    ...(board ? { noticeBoard: { place: board.place, position: board.position } } : {}),
  }
}

/** PT-10: how the income was kept on the last day of a period. */
export function keepingOn(register: RegisterRecord | undefined, day: LocalDate): Keeping | null {
  const [kept] = latestOn(register?.keepings ?? [], day)
  return kept ? { kind: kept.kind, holder: kept.holder, lastFour: kept.lastFour } : null
}

/** PT-04: the notice board as registered on a day. */
export const boardOn = (register: RegisterRecord | undefined, day: LocalDate): RegisteredBoard | undefined =>
  latestOn(register?.boards ?? [], day)[0]

/** PT-08: what stood at the end of the period just before; a gap between leaves nothing to compare with. */
const closingBefore = (books: BooksRecord | undefined, { first }: Period): StatementFacts['previousClosing'] =>
  books?.periods.find(({ last }) => addDays(last, 1) === first)?.closing

const decisionsOf = (register: RegisterRecord | undefined, books: BooksRecord | undefined): Decision[] =>
  (register?.decisions ?? []).map(({ id, subject, limit, per, decidedOn }) => ({
    id,
    subject,
    limit,
    per,
    decidedOn,
    spentBefore: books?.spent.find(({ decisionId }) => decisionId === id)?.amount ?? ZERO,
  }))

function papersOf(register: RegisterRecord | undefined): Record<string, PaperKind[]> {
  const papers = new Map<string, PaperKind[]>()
  for (const { item, kind } of register?.papers ?? []) papers.set(item, [...(papers.get(item) ?? []), kind])
  return Object.fromEntries(papers)
}
