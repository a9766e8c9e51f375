import type { enterSignature } from '../../../../contract/disclosure/audit/enterSignature'
import { registerSignatureSheet } from '../../../../contract/disclosure/audit/registerSignatureSheet'
import type { Input } from '../../../../contract/operation'
import { takeInFile } from '../../../../contract/registry/takeInFile'
import { appoint } from '../../../../scripts/seed/appoint'
import { boardPicture } from '../../../../scripts/seed/picture'
import { communityId, PUTIAN } from '../../../../scripts/seed/places'
import { rollOf, takeInRoll } from '../../../../scripts/seed/units'
import type { World } from '../../../fixtures/world'

export const AUDITOR = '样本会计师事务所'
export const ENGAGEMENT = {
  auditor: AUDITOR,
  creditCode: '91350304MA0000001U',
  contractOn: '2026-10-20',
  first: '2026-01-01',
  last: '2026-12-31',
} as const

/** 样本里: 24 units in its roll, all registered; no owners' committee, no income. */
export const lane = (world: World): Promise<string> => communityId(world, '样本里')

/** All 24 units of 100㎡; 201 and 202 are one buyer's. So all owners are 23 heads and 2,400㎡. */
export async function evenRoll(world: World): Promise<void> {
  const rows = rollOf({ buildings: 1, entrances: 0, floors: 6, roomsOnFloor: 4 }).map((row) => ({
    ...row,
    areaDm2: 100_00,
    ...(['201', '202'].includes(row.room) && { buyerKey: 'B-0202' }),
  }))
  await takeInRoll(world, 'neighbourhoodZheng', await lane(world), rows)
}

/** A scan that somebody has brought. */
export async function scanOf(world: World, openid: string): Promise<string> {
  const content = boardPicture(1, 64, 48).toString('base64')
  return (await world.as(openid).does(takeInFile, { purpose: 'paper', content })).fileId
}

/** A sheet with signatures, brought by whoever enters it. */
export async function sheetOf(world: World, openid: string, statementId: string): Promise<string> {
  const fileId = await scanOf(world, openid)
  return (await world.as(openid).does(registerSignatureSheet, { statementId, name: '签名表第1页', fileId })).sheetId
}

/** A row of a sheet for a room of 样本里. */
export const rowOf = (sheetId: string, row: number, room: string): Input<typeof enterSignature> => ({
  sheetId,
  row,
  building: '1栋',
  room,
  signedOn: '2026-10-20',
})

/** The auditor of 荔城区 whose post names the organisation. */
export const appointAuditor = (world: World, openid: string, title = AUDITOR): Promise<void> =>
  appoint(world, 'countyLin', openid, {
    role: 'auditor',
    scope: { kind: 'region', region: PUTIAN.county },
    title,
  })
