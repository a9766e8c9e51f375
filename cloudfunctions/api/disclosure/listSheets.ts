import type { SheetRow } from '../../../contract/disclosure/listSheets'
import { listSheets } from '../../../contract/disclosure/listSheets'
import type { Instant } from '../../../domain/common'
import { accept } from '../../../domain/common'
import { sheetState } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import { UNUSED_MS } from '../../common/files'
import type { StatementRecord } from '../../common/records/disclosure'
import type { PrintedSheetRecord } from '../../common/records/printedSheet'

const PAGE = 12

/** The statement and one page of its sheets. */
export default handler(listSheets, async ({ statementId, after }, { store, caller, now, today }) => {
  const where = { statementId }
  const [statement, found] = await Promise.all([
    store.get('statements', statementId),
    store.find('printedSheets', { where, order: ['sortKey', 'desc'], limit: PAGE, ...(after && { after }) }),
  ])
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const last = found.length === PAGE ? found.at(-1) : undefined
  const items = found.map((sheet) => rowOf(sheet, statement, caller.personId, now))
  return accept({ items, today, ...(last ? { next: last.sortKey } : {}) })
})

function rowOf(sheet: PrintedSheetRecord, statement: StatementRecord, reader: string, now: Instant): SheetRow {
  const { _id: sheetId, format, at: madeAt, byName, byPerson, version } = sheet
  const opens = byPerson === reader && now - madeAt < UNUSED_MS
  return { sheetId, format, madeAt, byName, version, state: sheetState(sheet, statement), opens }
}
