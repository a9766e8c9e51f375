import { checkSheet } from '../../../contract/disclosure/checkSheet'
import { readContent } from '../../../contract/disclosure/content'
import { checksOf } from '../../../contract/disclosure/found'
import type { Output } from '../../../contract/operation'
import { accept, dateOf } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import { hashPrefixOf, sheetState, shortCode } from '../../../domain/disclosure'
import type { PrintedSheet } from '../../../domain/disclosure'
import { guestHandler } from '../../common/door/handler'
import type { StatementRecord, StatementVersionRecord } from '../../common/records/disclosure'
import type { Reader } from '../../common/store/port'

/** Behind every hexadecimal digit. */
const BEHIND = 'g'

/** By an index of the hashes that codes stand for, and by the day: five documents at most, however long a community has posted. */
export default guestHandler(checkSheet, async ({ code, rootDay, found: printed }, { store, subject, today }) => {
  const prefix = hashPrefixOf(code)
  const [found, root] = await Promise.all([
    prefix === undefined ? undefined : sheetOf(store, subject?.communityId ?? '', prefix, printed),
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

async function sheetOf(
  store: Reader,
  communityId: string,
  prefix: string,
  found: PrintedSheet['found'],
): Promise<Found | undefined> {
  const query = { where: { communityId, entryHash: { gte: prefix, lt: `${prefix}${BEHIND}` } }, limit: 1 }
  const [[standing], [version]] = await Promise.all([
    store.find('statements', query),
    store.find('statementVersions', query),
  ])
  const statement = standing ?? (version && (await store.get('statements', version.statementId)))
  const printed = standing ?? version
  return printed && statement && heldAgainst({ entryHash: printed.entryHash, found }, statement, version)
}

function heldAgainst(sheet: PrintedSheet, statement: StatementRecord, version?: StatementVersionRecord): Found {
  const state = sheetState(sheet, statement)
  const ended = state === 'withdrawn' ? statement.withdrawn : state === 'older' ? version?.ended : undefined
  return { state, ...(ended && { endedOn: dateOf(ended.at) }), posted: postedOf(statement) }
}

function postedOf({ _id: statementId, content: text, summary, entryHash, found }: StatementRecord) {
  const content = readContent(text)
  const { communityName, period, poster, postedOn } = content
  return {
    ...{ statementId, communityName, period, poster, postedOn, summary, code: shortCode(entryHash) },
    checks: checksOf(content, found),
    ...(found && { found: { on: dateOf(found.at), count: found.findings.length } }),
  }
}
