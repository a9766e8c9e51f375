import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Instant, Result } from '../../../domain/common'
import { accept, dateOf, refuse } from '../../../domain/common'
import { compareStatements, keepLineIds } from '../../../domain/disclosure'
import type { PostingFacts, Statement } from '../../../domain/disclosure'
import type { Change } from '../door/context'
import type { BooksRecord, StatementRecord } from '../records/disclosure'
import type { Basis } from './basis'
import { booksAfter, booksWithout } from './books'
import { prepare } from './content'
import { recountDuty } from './duty'
import { factsOf } from './facts'
import type { Signed } from './posting'
import { keepBooks, latestOf, logged } from './posting'
import { keepVersion } from './versions'

/** What somebody puts in the place of a version. */
export interface Correction {
  readonly statement: Statement
  readonly reason: string
  readonly photo: PostingFacts['photo']
  readonly now: Instant
}

/**
 * The content of the version to come, held against the books as if the one before had never been posted. What belongs to the
 * posting, its day and how late it was, stays: a correction makes no statement late, and none early.
 */
export function correctedContent(
  basis: Basis,
  before: StatementRecord,
  books: BooksRecord,
  { statement: stated, reason, photo, now }: Correction,
): Result<PostedContent> {
  const old = readContent(before.content)
  const facts = factsOf(basis.register, booksWithout(books, old), basis.period, dateOf(now))
  const { content, blocking } = prepare(basis, keepLineIds(stated, old.statement), facts, photo, old.postedAt)
  if (compareStatements(old.statement, content.statement).length === 0 && !photo) {
    return refuse({ code: 'disclosure.nothingChanged' })
  }
  if (blocking.length > 0) return refuse({ code: 'disclosure.blocked', findings: blocking })
  const correction = { version: before.version + 1, at: now, on: dateOf(now), reason, replaces: before.entryHash }
  return accept({ ...content, correction })
}

/**
 * Writes a correction: the version that comes down, the one that stands from now on with its entry in the log, what the next
 * statement rests on and the figures of the duty, all as if it had been posted so in the first place. Six documents.
 */
export async function writeCorrection(
  change: Change,
  basis: Basis,
  before: StatementRecord,
  books: BooksRecord,
  content: PostedContent,
  signed: Signed,
): Promise<StatementRecord> {
  const record = await logged(change, basis, content, 'corrected', { ...signed, before })
  const at = content.correction?.at ?? content.postedAt
  await keepVersion(change, before, { at, by: 'correction', seq: record.seq })
  const { _id, ...fields } = record
  await change.patch('statements', _id, { ...fields, found: undefined })
  const without = booksWithout(books, readContent(before.content))
  await keepBooks(change, books, booksAfter(without, content, latestOf(record, content)))
  await recountDuty(change, _id, content, basis.policy)
  return record
}
