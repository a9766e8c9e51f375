import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Finding, Instant, LocalDate } from '../../../domain/common'
import { withdrawnEarly } from '../../../domain/disclosure'
import { groundId, inForceOn } from '../../../domain/policy'
import type { Change } from '../door/context'
import { append } from '../postingLog/append'
import type { BooksRecord, OwedPeriod, StatementRecord, Withdrawal } from '../records/disclosure'
import type { WorkItemRecord } from '../records/supervision'
import { timeKey } from '../workItems'
import type { Basis } from './basis'
import { booksWithout } from './books'
import { reopenDuty } from './duty'
import { groundView } from './grounds'
import { keepBooks, latestOf } from './posting'
import { keepVersion, standingOn } from './versions'

/** Who withdraws a statement, when and why. */
export interface Withdrawing {
  readonly at: Instant
  readonly on: LocalDate
  readonly reason: string
  readonly personId: string
  readonly salt: string
}

/** Takes a statement down: it says so and why, its version is kept, the books forget it and it is owed again. Six documents. */
export async function withdraw(
  change: Change,
  basis: Basis,
  before: StatementRecord,
  books: BooksRecord,
  item: WorkItemRecord,
  by: Withdrawing,
): Promise<Withdrawal> {
  const content = readContent(before.content)
  const withdrawn = await logged(change, basis, before, by)
  const vouchersKey = timeKey(by.at, withdrawn.entryHash)
  await change.patch('statements', before._id, { withdrawn, found: undefined, vouchersKey })
  await keepVersion(change, before, { at: by.at, by: 'withdrawal', seq: withdrawn.seq }, withdrawn)
  const without = await withLatest(change, booksWithout(books, content))
  await keepBooks(change, books, { ...without, owed: [owedOf(basis, content), ...without.owed] })
  await reopenDuty(change, item, basis, withdrawn.findings.length > 0)
  return withdrawn
}

/** What stands in the log is what owners are told: which version came down, why, and what was found. */
async function logged(
  change: Change,
  basis: Basis,
  before: StatementRecord,
  { at, on, reason, personId, salt }: Withdrawing,
): Promise<Withdrawal> {
  const found = foundEarly(basis, before, on)
  const content = withdrawalContent(before, { at, reason, findings: found.findings })
  const { entry, hash } = await append(
    change,
    before.communityId,
    { kind: 'withdrawn', content, salt, refId: before._id },
    at,
  )
  return { at, reason, byPerson: personId, ...found, seq: entry.seq, salt, entryHash: hash }
}

/** What the log vouches for of a withdrawal. */
export const withdrawalContent = (
  { _id: statementId, version, entryHash: withdraws }: Pick<StatementRecord, '_id' | 'version' | 'entryHash'>,
  { at, reason, findings }: Pick<Withdrawal, 'at' | 'reason' | 'findings'>,
) => ({ statementId, version, withdraws, at, reason, findings: findings.map((finding) => ({ ...finding })) })

/** PT-06: withdrawn before its days were full, by the days in force on the last day of the period. */
function foundEarly(
  { policy, period }: Basis,
  before: StatementRecord,
  on: LocalDate,
): Pick<Withdrawal, 'findings' | 'grounds'> {
  const inForce = policy.minimumPostingDays && inForceOn(policy.minimumPostingDays, period.last)
  if (!inForce) return { findings: [], grounds: [] }
  const clause = groundId(inForce.ground, 'minimumPostingDays')
  const findings: readonly Finding[] = withdrawnEarly(standingOn(before, on), on, inForce.value, clause)
  return { findings, grounds: findings.map(() => groundView(clause, inForce.ground)) }
}

/** The period that is owed again. */
const owedOf = ({ dueOn, poster }: Basis, { period }: PostedContent): OwedPeriod => ({
  period,
  holderName: poster.name,
  ...(dueOn === undefined ? {} : { dueOn }),
})

/** Where the latest statement is gone, the one before is the latest. */
async function withLatest(change: Change, books: Omit<BooksRecord, 'rev'>): Promise<Omit<BooksRecord, 'rev'>> {
  const statementId = books.latest ? undefined : books.periods.find((booked) => booked.statementId)?.statementId
  const record = statementId === undefined ? undefined : await change.get('statements', statementId)
  return record ? { ...books, latest: latestOf(record, readContent(record.content)) } : books
}
