import type * as v from 'valibot'
import { booksOf, runChecks } from '../../checks'
import { enterSignature } from '../../contract/disclosure/audit/enterSignature'
import { engageAuditor } from '../../contract/disclosure/audit/engageAuditor'
import { postAuditRectified } from '../../contract/disclosure/audit/postAuditRectified'
import { readAudit } from '../../contract/disclosure/audit/readAudit'
import { reportAudit } from '../../contract/disclosure/audit/reportAudit'
import { reportAuditRectified } from '../../contract/disclosure/audit/reportAuditRectified'
import { verifyAuditRectified } from '../../contract/disclosure/audit/verifyAuditRectified'
import type { ReadOrChange } from '../../scripts/seed/acting'
import {
  appointAuditor,
  ENGAGEMENT,
  evenRoll,
  lane,
  rowOf,
  scanOf,
  sheetOf,
} from '../cloudfunctions/disclosure/audit/lane'
import { photoOf, stateOf } from '../cloudfunctions/disclosure/garden'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { killedAtEachCall } from './killing'

const LONG = 600_000

let world: World
let statementId: string
let sheetId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  statementId = `${await lane(world)}-2026Q2`
  await evenRoll(world)
  await appointAuditor(world, 'auditorDai')
  sheetId = await sheetOf(world, 'neighbourhoodZheng', statementId)
  for (const [nth, room] of ['102', '103', '104', '301'].entries()) {
    await world.as('neighbourhoodZheng').does(enterSignature, rowOf(sheetId, nth + 1, room))
  }
}, LONG)
afterAll(() => world?.stop())

/** Nothing was left behind by those who died; it came through once, and the same message again changes nothing. */
async function survives<I extends v.GenericSchema, O extends v.GenericSchema>(
  who: string,
  operation: ReadOrChange<I, O>,
  input: v.InferInput<I>,
): Promise<void> {
  const { reply, torn } = await killedAtEachCall(world, who, operation, input, operation.name)
  expect(torn).toEqual([])
  expect(reply).toMatchObject({ ok: true })
  const state = stateOf(world)
  expect(await world.as(who).call(operation, input, operation.name)).toEqual(reply)
  expect(stateOf(world)).toBe(state)
  expect(runChecks(booksOf(world.emulator))).toEqual([])
}

const stands = async () => (await world.as('countyLin').does(readAudit, { statementId })).state

describe('PT-49 PT-52 a worker that dies at each of its database calls in turn leaves a step of an audit undone or done', () => {
  it(
    'the signature that reaches the line',
    async () => {
      expect(await stands()).toBe('counting')
      await survives('neighbourhoodZheng', enterSignature, rowOf(sheetId, 5, '302'))
      expect(await stands()).toBe('open')
    },
    LONG,
  )

  it(
    'the findings',
    async () => {
      const contract = await scanOf(world, 'neighbourhoodZheng')
      await world.as('neighbourhoodZheng').does(engageAuditor, { statementId, ...ENGAGEMENT, fileId: contract })
      const findings = [{ what: '楼下广告牌的租金没有入账', stated: 0, found: 360_000 }]
      const fileId = await scanOf(world, 'auditorDai')
      await survives('auditorDai', reportAudit, { statementId, conclusion: '有一处收入没有入账', fileId, findings })
      expect(await stands()).toBe('rectifying')
    },
    LONG,
  )

  it(
    'the posting of what was put right',
    async () => {
      const fileIds = [await scanOf(world, 'managerYu')]
      await world.as('managerYu').does(reportAuditRectified, { statementId, words: '3,600元已经补进专账', fileIds })
      await world.as('subdistrictXu').does(verifyAuditRectified, { statementId, accepted: true, words: '看过专账' })
      await survives('managerYu', postAuditRectified, { statementId, fileId: await photoOf(world, 'managerYu') })
      expect(await stands()).toBe('closed')
    },
    LONG,
  )
})
