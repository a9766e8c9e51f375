import { join } from 'node:path'
import * as v from 'valibot'
import { readContent } from '../../../contract/disclosure/content'
import { sheetLink } from '../../../contract/disclosure/sheetLink'
import { dateOf } from '../../../domain/common'
import type { Instant } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import type { TreeHead } from '../../../domain/disclosure'
import { foundView } from '../../common/disclosure/found'
import { standingOn } from '../../common/disclosure/versions'
import { keepMade, noteMade } from '../../common/files'
import type { JobKind } from '../../common/jobs'
import { entryId } from '../../common/postingLog/append'
import { lastHead } from '../../common/postingLog/heads'
import type { StatementRecord } from '../../common/records/disclosure'
import type { PrintedSheetRecord } from '../../common/records/printedSheet'
import type { JobRecord } from '../../common/records/system'
import type { Reader, Transaction } from '../../common/store/port'
import { timeKey } from '../../common/workItems'
import { SHEET_JOB, sheetPlace } from './place'
import { sheetWords } from './words'

/** Lies beside the built function. */
const FONT = 'NotoSansSC_400Regular.ttf'

/** 公示单: draws the sheet of a statement and stores it; a step that dies draws it once more, in the same place. */
export const sheetJob: JobKind = {
  kind: SHEET_JOB,
  async step(store, job, now) {
    const { statementId, format, byName } = v.parse(sheetPlace, JSON.parse(job.place))
    const statement = await store.get('statements', statementId)
    if (!statement) throw new RangeError(`no statement to print: ${statementId}`)
    const bytes = await drawn(store, statement, format, now)
    const made = await keepMade({ ...named(job, statement, format), bytes })
    return async (transaction) => {
      await noteMade(transaction, job, made, now)
      if (byName !== undefined) await noteSheet(transaction, job, statement, { format, byName, at: now })
      return { done: 1, total: 1, outcome: { files: [made] } }
    }
  },
}

/** Notes what was drawn, so that whoever hangs it up finds it again: one document. */
function noteSheet(
  transaction: Transaction,
  { _id, personId: byPerson }: JobRecord,
  { _id: statementId, communityId, version, entryHash, found }: StatementRecord,
  by: Pick<PrintedSheetRecord, 'format' | 'byName' | 'at'>,
): Promise<void> {
  const shown = { statementId, communityId, version, entryHash, found: found?.at ?? null }
  return transaction.insert('printedSheets', { _id, ...shown, ...by, byPerson, sortKey: timeKey(by.at, _id) })
}

async function drawn(store: Reader, statement: StatementRecord, format: 'a4' | 'a3', madeAt: Instant): Promise<Buffer> {
  const { _id: statementId, content, entryHash, receipts, found } = statement
  const code = shortCode(entryHash)
  const { mayComeDownOn } = standingOn(statement, dateOf(madeAt))
  const [head, ...regions] = await Promise.all([
    headOver(store, statement),
    ...receipts.map(({ regionId }) => store.get('regions', regionId)),
  ])
  const hotlines = regions.flatMap((region) => region?.hotlines.slice(0, 1) ?? [])
  const font = join(__dirname, FONT)
  const link = sheetLink(process.env.MINGZHANG_PAGES, {
    statementId,
    code,
    rootDay: head?.day,
    found: found?.at ?? null,
  })
  // Loaded when it is needed: no other job waits for it.
  const { drawSheet } = await import('./draw')
  const words = sheetWords(readContent(content), {
    ...{ code, head, hotlines, until: mayComeDownOn },
    found: foundView(statement),
  })
  return drawSheet(words, { format, font, link, madeAt })
}

/** The last root under which the entry of a statement stands; undefined until the night after it was posted. */
async function headOver(store: Reader, { communityId, seq }: StatementRecord): Promise<TreeHead | undefined> {
  const [entry, head] = await Promise.all([store.get('logEntries', entryId(communityId, seq)), lastHead(store)])
  return head && entry?.treeIndex !== undefined && entry.treeIndex < head.size ? head : undefined
}

const named = ({ _id }: JobRecord, { content }: StatementRecord, format: 'a4' | 'a3') => {
  const { communityName, period } = readContent(content)
  return {
    fileId: _id,
    extension: 'pdf',
    name: `公示单 ${communityName} ${period} ${format.toUpperCase()}.pdf`,
    mime: 'application/pdf',
    statements: 1,
  }
}
