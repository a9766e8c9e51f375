import * as v from 'valibot'
import { date, id, line } from '../../fields'
import { operation } from '../../operation'
import { entrance } from '../../registry/fields'
import { countField, sharesField } from './fields'

const LONGEST_SHEET = 500

/** PT-49: one row of a sheet: the unit for which an owner signed. A unit that has objected already is refused by its row. */
export const enterSignature = operation({
  name: 'disclosure.enterSignature',
  summary: 'Enters one signature of a sheet',
  effect: 'change',
  who: ['committeeMember', 'neighbourhood'],
  subject: ({ sheetId }) => ({ collection: 'signatureSheets', id: sheetId }),
  input: v.object({
    sheetId: id,
    row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_SHEET)),
    building: line,
    entrance,
    room: line,
    signedOn: date,
  }),
  output: v.object({
    objectionId: v.string(),
    label: v.string(),
    counted: countField,
    shares: sharesField,
    opened: v.boolean(),
  }),
  refusals: [
    'disclosure.isWithdrawn',
    'disclosure.committeeEnters',
    'disclosure.noSuchUnitOnSheet',
    'disclosure.signedInTheFuture',
    'disclosure.signedBeforePosting',
    'disclosure.unitObjectedAlready',
    'disclosure.ownerTookBack',
  ],
})
