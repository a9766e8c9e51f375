import { listObjections } from '../../../../contract/disclosure/audit/listObjections'
import type { Output } from '../../../../contract/operation'
import { accept } from '../../../../domain/common'
import { mayEnter } from '../../../common/audit/entering'
import { handler } from '../../../common/door/handler'
import type { ObjectionRecord, SignatureSheetRecord } from '../../../common/records/audit'

const PAGE = 50
const MOST_SHEETS = 50

/** One page of what was said, the latest first; a unit stands in it only where its signature was entered from paper. */
export default handler(listObjections, async ({ statementId, after }, context) => {
  const { store, subject, today } = context
  const communityId = subject?.communityId ?? ''
  const register = await store.get('registers', communityId)
  const seesUnits = mayEnter(context, communityId, register, today)
  const [found, sheets] = await Promise.all([
    store.find('objections', {
      where: { statementId },
      order: ['sortKey', 'desc'],
      limit: PAGE,
      ...(after && { after }),
    }),
    after
      ? []
      : store.find('signatureSheets', { where: { statementId }, order: ['sortKey', 'desc'], limit: MOST_SHEETS }),
  ])
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: found.map((objection) => rowOf(objection, seesUnits)),
    sheets: sheets.map(sheetOf),
    ...(last && { next: last.sortKey }),
  })
})

type Row = Output<typeof listObjections>['items'][number]

function rowOf(objection: ObjectionRecord, seesUnits: boolean): Row {
  const { via, at, item, words, state } = objection
  const signature = seesUnits ? signatureOf(objection) : undefined
  return { via, at, item, words, standing: state === 'standing', ...(signature && { signature }) }
}

function signatureOf(objection: ObjectionRecord): Row['signature'] {
  const { _id: objectionId, sheetId, label, row, signedOn, withdrawnBecause: because } = objection
  if (sheetId === undefined || row === undefined || signedOn === undefined) return undefined
  return { objectionId, sheetId, label, row, signedOn, because }
}

const sheetOf = ({ _id: sheetId, name, fileId, at, byName }: SignatureSheetRecord) => ({
  sheetId,
  name,
  fileId,
  at,
  byName,
})
