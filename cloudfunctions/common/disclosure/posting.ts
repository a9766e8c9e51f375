import { readContent, writeContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { periodName } from '../../../domain/common'
import type { Change } from '../door/context'
import { append } from '../postingLog/append'
import type { BooksRecord, StatementDraftRecord, StatementRecord } from '../records/disclosure'
import type { WorkItemRecord } from '../records/supervision'
import { timeKey } from '../workItems'
import type { Basis } from './basis'
import { startOf } from '../../../domain/common'
import { mismatches } from '../../../domain/disclosure'
import { booksAfter } from './books'
import { fullSummary } from './content'
import { closeDuty } from './duty'
import { dutyIdOf, statementIdOf } from './ids'
import { receiptsAt } from './receipts'

/** What stands already of the period, as the transaction sees it. */
export interface Standing {
  readonly posted: StatementRecord | undefined
  readonly books: BooksRecord | undefined
  readonly item: WorkItemRecord | undefined
  readonly draft: StatementDraftRecord | undefined
}

export async function standingOf(change: Change, { community, period }: Basis): Promise<Standing> {
  const statementId = statementIdOf(community._id, periodName(period))
  const [posted, books, item, draft] = await Promise.all([
    change.get('statements', statementId),
    change.get('books', community._id),
    change.get('workItems', dutyIdOf(statementId)),
    change.get('statementDrafts', statementId),
  ])
  return { posted, books, item, draft }
}

/** Who posts, and with what the content is hashed. */
export interface Signed {
  readonly personId: string
  readonly salt: string
}

/**
 * Writes a posting: the statement word for word, its entry in the log, the duty closed, what the next statement rests on; the draft
 * goes. Six documents.
 */
export async function writePosting(
  change: Change,
  basis: Basis,
  content: PostedContent,
  { books, item, draft }: Standing,
  { personId, salt }: Signed,
): Promise<StatementRecord> {
  const { community, poster, dueOn, policy } = basis
  const { communityId, period, postedAt } = content
  const _id = statementIdOf(communityId, period)
  const text = writeContent(content)
  // What is vouched for is what can be read again, and nothing beside it.
  const vouched = { kind: 'posted', content: readContent(text), salt, refId: _id } as const
  const { entry, hash } = await append(change, communityId, vouched, postedAt)
  const record: StatementRecord = {
    _id,
    communityId,
    regionPath: community.regionPath,
    period,
    content: text,
    salt,
    seq: entry.seq,
    entryHash: hash,
    summary: fullSummary(content.statement),
    findings: mismatches(content.findings).length,
    postedAt,
    postedBy: poster.unitKey,
    postedByPerson: personId,
    receipts: receiptsAt(community, postedAt),
    sortKey: timeKey(startOf(content.statement.period.last), _id),
  }
  await change.insert('statements', record)
  await keepBooks(change, books, content, record)
  await closeDuty(change, { community, period, dueOn, holder: poster.unitKey }, item, content, policy)
  if (draft) await change.remove('statementDrafts', draft._id)
  return record
}

async function keepBooks(
  change: Change,
  books: BooksRecord | undefined,
  content: PostedContent,
  { _id: statementId, summary, findings, entryHash, period }: StatementRecord,
): Promise<void> {
  const { postedOn, dueOn, daysLate, statement } = content
  const last = statement.period.last
  const latest = { statementId, period, last, summary, findings, postedOn, daysLate, entryHash }
  const next = booksAfter(books, content, dueOn === undefined ? latest : { ...latest, dueOn })
  const { _id, ...fields } = next
  if (books) await change.patch('books', _id, { surplusSince: undefined, ...fields })
  else await change.insert('books', next)
}
