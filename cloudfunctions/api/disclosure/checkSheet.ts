import { checkSheet } from '../../../contract/disclosure/checkSheet'
import { readContent } from '../../../contract/disclosure/content'
import type { Output } from '../../../contract/operation'
import { accept, dateOf } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import { hashPrefixOf, shortCode } from '../../../domain/disclosure'
import { guestHandler } from '../../common/door/handler'
import type { StatementRecord, StatementVersionRecord } from '../../common/records/disclosure'
import type { Reader } from '../../common/store/port'

/** Behind every hexadecimal digit. */
const BEHIND = 'g'

/** By an index of the hashes that codes stand for, and by the day: five documents at most, however long a community has posted. */
export default guestHandler(checkSheet, async ({ code, rootDay }, { store, subject, today }) => {
  const prefix = hashPrefixOf(code)
  const [found, root] = await Promise.all([
    prefix === undefined ? undefined : sheetOf(store, subject?.communityId ?? '', prefix),
    rootDay === undefined ? undefined : rootOf(store, rootDay),
  ])
  return accept({ ...(found ?? { state: 'unknown' }), today, ...(root ? { root } : {}) })
})

type Checked = Output<typeof checkSheet>
type Found = Omit<Checked, 'today' | 'root'>

async function rootOf(store: Reader, day: LocalDate): Promise<NonNullable<Checked['root']>> {
  const head = await store.get('treeHeads', day)
  return { day, ...(head ? { code: shortCode(head.root) } : {}) }
}

async function sheetOf(store: Reader, communityId: string, prefix: string): Promise<Found | undefined> {
  const query = { where: { communityId, entryHash: { gte: prefix, lt: `${prefix}${BEHIND}` } }, limit: 1 }
  const [[standing], [version]] = await Promise.all([
    store.find('statements', query),
    store.find('statementVersions', query),
  ])
  if (standing) return ofStanding(standing)
  const statement = version && (await store.get('statements', version.statementId))
  return version && statement && ofVersion(version, statement)
}

function ofStanding(statement: StatementRecord): Found {
  const { withdrawn } = statement
  if (!withdrawn) return { state: 'agrees', posted: postedOf(statement) }
  return { state: 'withdrawn', endedOn: dateOf(withdrawn.at), posted: postedOf(statement) }
}

/** A version that came down: another stands in its place, or none any more. */
const ofVersion = ({ ended }: StatementVersionRecord, statement: StatementRecord): Found =>
  statement.withdrawn
    ? ofStanding(statement)
    : { state: 'older', endedOn: dateOf(ended.at), posted: postedOf(statement) }

function postedOf({ _id: statementId, content, summary, entryHash }: StatementRecord) {
  const { communityName, period, poster, postedOn } = readContent(content)
  return { statementId, communityName, period, poster, postedOn, summary, code: shortCode(entryHash) }
}
