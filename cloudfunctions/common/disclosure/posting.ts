import { readContent, writeContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { mismatchesOf } from '../../../contract/disclosure/found'
import { periodName } from '../../../domain/common'
import type { Change } from '../door/context'
import { append } from '../postingLog/append'
import type { BooksRecord, LatestStatement, StatementDraftRecord, StatementRecord } from '../records/disclosure'
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
import { versionAfter } from './versions'

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
 * goes. Six documents. After a withdrawal it is the next version.
 */
export async function writePosting(
  change: Change,
  basis: Basis,
  content: PostedContent,
  { posted, books, item, draft }: Standing,
  signed: Signed,
): Promise<StatementRecord> {
  const { community, poster, dueOn, policy } = basis
  const record = await logged(change, basis, content, 'posted', { ...signed, before: posted })
  const { _id, ...fields } = record
  if (posted) await change.patch('statements', _id, { ...fields, withdrawn: undefined, found: undefined })
  else await change.insert('statements', record)
  await keepBooks(change, books, booksAfter(books, content, latestOf(record, content)))
  const duty = { community, period: content.period, dueOn, holder: poster.unitKey }
  await closeDuty(change, duty, item, content, policy)
  if (draft) await change.remove('statementDrafts', draft._id)
  return record
}

/** The version that comes next, with its entry in the log: two documents. */
export async function logged(
  change: Change,
  { community, poster }: Basis,
  content: PostedContent,
  kind: 'posted' | 'corrected',
  { personId, salt, before }: Signed & { readonly before: StatementRecord | undefined },
): Promise<StatementRecord> {
  const { communityId, period, postedAt, statement } = content
  const _id = statementIdOf(communityId, period)
  const at = content.correction?.at ?? postedAt
  const text = writeContent(content)
  // What is vouched for is what can be read again, and nothing beside it.
  const { entry, hash } = await append(change, communityId, { kind, content: readContent(text), salt, refId: _id }, at)
  return {
    _id,
    communityId,
    regionPath: community.regionPath,
    period,
    ...versionAfter(before, content),
    content: text,
    salt,
    seq: entry.seq,
    entryHash: hash,
    summary: fullSummary(statement),
    findings: mismatches(content.findings).length,
    postedAt,
    postedBy: poster.unitKey,
    postedByPerson: personId,
    receipts: receiptsAt(community, at),
    sortKey: timeKey(startOf(statement.period.last), _id),
    vouchersKey: timeKey(at, hash),
  }
}

/** Writes what statements leave behind for the next one; what it no longer says is taken away. */
export async function keepBooks(
  change: Change,
  before: BooksRecord | undefined,
  { _id, ...books }: Omit<BooksRecord, 'rev'>,
): Promise<void> {
  if (before) await change.patch('books', _id, { surplusBefore: undefined, latest: undefined, ...books })
  else await change.insert('books', { _id, ...books })
}

/** What the first page of a community says of its latest statement. */
export function latestOf(
  { _id: statementId, summary, entryHash, period, found }: StatementRecord,
  content: PostedContent,
): LatestStatement {
  const { postedOn, dueOn, daysLate, correction, statement } = content
  const findings = mismatchesOf(content, found)
  const { last } = statement.period
  const latest = { statementId, period, last, summary, findings, postedOn, daysLate, entryHash }
  return {
    ...latest,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(correction && { correctedOn: correction.on }),
  }
}
