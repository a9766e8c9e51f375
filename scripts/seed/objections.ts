import { enterSignature } from '../../contract/disclosure/audit/enterSignature'
import { raiseObjection } from '../../contract/disclosure/audit/raiseObjection'
import { readObjections } from '../../contract/disclosure/audit/readObjections'
import { registerSignatureSheet } from '../../contract/disclosure/audit/registerSignatureSheet'
import { takeInFile } from '../../contract/registry/takeInFile'
import { dateOf } from '../../domain/common'
import type { Acting } from './acting'
import { appoint } from './appoint'
import { boardPicture } from './picture'
import { communityId, PUTIAN } from './places'

/** Some owners of 样本花园 object, far from the line; those of 样本里 reach it on paper, so an audit is open there. */
export async function seedObjections(world: Acting): Promise<void> {
  const garden = `${await communityId(world, '样本花园')}-2026Q2`
  await object(world, 'ownerLiu', garden, '南门那块广告牌，账上没有')
  await object(world, 'ownerMa', garden)
  const lane = `${await communityId(world, '样本里')}-2026Q2`
  await object(world, 'ownerShi', lane, '说一分钱没收，楼下的快递柜是谁的')
  await onPaper(world, 'neighbourhoodZheng', lane, ['102', '103', '104', '201', '202', '203', '204'])
  await appoint(world, 'countyLin', 'auditorQiu', {
    role: 'auditor',
    scope: { kind: 'region', region: PUTIAN.county },
    title: '样本会计师事务所',
  })
  await world.pictures()
  await world.sweep()
}

async function object(world: Acting, openid: string, statementId: string, words?: string): Promise<void> {
  const { mine = [] } = await world.as(openid).does(readObjections, { statementId })
  for (const { unitId } of mine) {
    await world.as(openid).does(raiseObjection, { statementId, unitId, ...(words !== undefined && { words }) })
  }
}

async function onPaper(world: Acting, by: string, statementId: string, rooms: readonly string[]): Promise<void> {
  const content = boardPicture(2, 320, 240).toString('base64')
  const { fileId } = await world.as(by).does(takeInFile, { purpose: 'paper', content })
  const sheet = { statementId, name: '签名表第1页', fileId }
  const { sheetId } = await world.as(by).does(registerSignatureSheet, sheet)
  const signedOn = dateOf(world.now())
  for (const [nth, room] of rooms.entries()) {
    await world.as(by).does(enterSignature, { sheetId, row: nth + 1, building: '1栋', room, signedOn })
  }
}
