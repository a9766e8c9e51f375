import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { VersionRow } from '../../../contract/disclosure/listVersions'
import type { LocalDate } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import { compareStatements, figuresChanged, shortCode, standingAfter, stoodAfter } from '../../../domain/disclosure'
import type { PostedVersion, Standing } from '../../../domain/disclosure'
import type { Change } from '../door/context'
import type { StatementRecord, StatementVersionRecord, Withdrawal } from '../records/disclosure'
import { versionIdOf } from './ids'

/** How the next version of a statement stands to the one before. */
export function versionAfter(
  before: StatementRecord | undefined,
  content: PostedContent,
): Pick<StatementRecord, 'version' | 'figuresChanged' | 'stood'> {
  if (!before) return { version: 1, figuresChanged: true }
  const changes = compareStatements(readContent(before.content).statement, content.statement)
  const day = content.correction?.on ?? content.postedOn
  return {
    version: before.version + 1,
    figuresChanged: figuresChanged(changes),
    stood: stoodAfter(before.stood, versionOf(before, day), day),
  }
}

/** PT-06: how long a statement has stood, all its versions counted. */
export const standingOn = (record: StatementRecord, today: LocalDate): Standing =>
  standingAfter(record.stood, versionOf(record), today, readContent(record.content).minimumDays ?? 0)

/** The version that stands, or stood until a day. */
function versionOf({ content, figuresChanged, withdrawn }: StatementRecord, correctedOn?: LocalDate): PostedVersion {
  const { postedOn, correction } = readContent(content)
  const version = { postedOn: correction?.on ?? postedOn, figuresChanged }
  if (withdrawn) return { ...version, ended: { on: dateOf(withdrawn.at), by: 'withdrawal' } }
  return correctedOn === undefined ? version : { ...version, ended: { on: correctedOn, by: 'correction' } }
}

/** Keeps a version that came down: one document. */
export function keepVersion(
  change: Change,
  { _id: statementId, communityId, version, figuresChanged, content, salt, seq, entryHash }: StatementRecord,
  ended: StatementVersionRecord['ended'],
  withdrawn?: Withdrawal,
): Promise<void> {
  const words = { content, salt, seq, entryHash, ...(withdrawn && { withdrawn }) }
  const _id = versionIdOf(statementId, version)
  return change.insert('statementVersions', { _id, statementId, communityId, version, figuresChanged, ...words, ended })
}

/** A version as it stands in a list. */
export function versionRowOf(record: StatementRecord | StatementVersionRecord): VersionRow {
  const { version, figuresChanged, entryHash, content, withdrawn } = record
  const { postedOn, correction } = readContent(content)
  const known = { version, on: correction?.on ?? postedOn, figuresChanged, code: shortCode(entryHash) }
  const came = correction ? { ...known, reason: correction.reason } : known
  const ended = 'ended' in record ? record.ended : withdrawn && { at: withdrawn.at, by: 'withdrawal' as const }
  if (!ended) return came
  const why = withdrawn === undefined ? {} : { reason: withdrawn.reason }
  return { ...came, ended: { on: dateOf(ended.at), by: ended.by, ...why } }
}
