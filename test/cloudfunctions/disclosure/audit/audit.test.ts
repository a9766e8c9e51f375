import { booksOf, runStillChecks } from '../../../../checks'
import { addToAuditBundle } from '../../../../contract/disclosure/audit/addToAuditBundle'
import { engageAuditor } from '../../../../contract/disclosure/audit/engageAuditor'
import { enterSignature } from '../../../../contract/disclosure/audit/enterSignature'
import { listAuditable } from '../../../../contract/disclosure/audit/listAuditable'
import { listAudits } from '../../../../contract/disclosure/audit/listAudits'
import { listObjections } from '../../../../contract/disclosure/audit/listObjections'
import { openAuditBundle } from '../../../../contract/disclosure/audit/openAuditBundle'
import { postAuditRectified } from '../../../../contract/disclosure/audit/postAuditRectified'
import { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import { readAudit } from '../../../../contract/disclosure/audit/readAudit'
import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import { registerResolution } from '../../../../contract/disclosure/audit/registerResolution'
import { registerSignatureSheet } from '../../../../contract/disclosure/audit/registerSignatureSheet'
import { reportAudit } from '../../../../contract/disclosure/audit/reportAudit'
import { reportAuditRectified } from '../../../../contract/disclosure/audit/reportAuditRectified'
import { verifyAuditRectified } from '../../../../contract/disclosure/audit/verifyAuditRectified'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import { withdrawStatement } from '../../../../contract/disclosure/withdrawStatement'
import { listInbox } from '../../../../contract/registry/listInbox'
import { readFile } from '../../../../contract/registry/readFile'
import { overrideParameter } from '../../../../contract/registry/overrideParameter'
import { fen } from '../../../../domain/common'
import { unitIdOf } from '../../../../cloudfunctions/common/units'
import { PUTIAN } from '../../../../scripts/seed/places'
import { openWorld } from '../../../fixtures/world'
import type { World } from '../../../fixtures/world'
import { figureOf, garden, photoOf, stateOf } from '../garden'
import { appointAuditor, AUDITOR, ENGAGEMENT, evenRoll, lane, rowOf, scanOf, sheetOf } from './lane'

const LONG = 300_000

let world: World
let community: string
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  community = await lane(world)
  statementId = `${community}-2026Q2`
  await evenRoll(world)
  const sheetId = await sheetOf(world, 'neighbourhoodZheng', statementId)
  for (const [nth, room] of ['102', '103', '104', '301', '302'].entries()) {
    await world.as('neighbourhoodZheng').does(enterSignature, rowOf(sheetId, nth + 1, room))
  }
  await appointAuditor(world, 'auditorDai')
  await appointAuditor(world, 'auditorElse', '另一家会计师事务所')
}, LONG)
afterAll(() => world.stop())

const itemOf = (id: string) => [...world.emulator.data.all('workItems')].find(({ _id }) => _id === `audit-${id}`)
const read = (openid = 'ownerShi', id = statementId) => world.as(openid).does(readAudit, { statementId: id })
const codeOf = (reply: object): unknown => ('refusal' in reply ? (reply.refusal as { code: string }).code : 'done')

it('PT-49 the scan of a sheet, on which names stand, opens for those who enter it and the offices, for nobody else', async () => {
  const { sheets } = await world.as('neighbourhoodZheng').does(listObjections, { statementId })
  const fileIds = sheets.map(({ fileId }) => fileId)
  for (const who of ['neighbourhoodZheng', 'countyLin', 'ownerShi', 'managerYu', 'auditorDai', 'residentGuo']) {
    const { files } = await world.as(who).does(readFile, { fileIds })
    expect([who, files.some(({ url }) => url !== undefined)]).toEqual([who, /Zheng|Lin/.test(who)])
  }
})

describe('PT-49 an auditor is engaged by whoever has it in hand, and reports what it found', () => {
  it('is in hand, with the way to engage for the neighbourhood and the authority, and for nobody else', async () => {
    const may = async (openid: string) => (await read(openid)).may
    expect(await may('neighbourhoodZheng')).toEqual(['engage', 'joinBundle'])
    expect(await may('countyLin')).toEqual(['engage', 'joinBundle'])
    for (const openid of ['ownerShi', 'managerYu', 'auditorDai', 'supervisorSu']) expect(await may(openid)).toEqual([])
    expect(await read()).toMatchObject({ state: 'open', dueOn: '2026-11-19', engagerName: '样本社区' })
  })

  it('registers an organisation with its contract for a period that holds the statement’s', async () => {
    const before = stateOf(world)
    const fileId = await scanOf(world, 'neighbourhoodZheng')
    const engage = (difference: object, by = 'neighbourhoodZheng') =>
      world.as(by).call(engageAuditor, { statementId, ...ENGAGEMENT, fileId, ...difference })
    expect(codeOf(await engage({ contractOn: '2026-10-21' }))).toBe('disclosure.contractInTheFuture')
    expect(codeOf(await engage({ last: '2026-06-29' }))).toBe('disclosure.auditMissesPeriod')
    expect(codeOf(await engage({ creditCode: '91350304MA0000001X' }))).toBe('door.badInput')
    expect(codeOf(await engage({}, 'managerYu'))).toBe('door.notAllowed')
    expect(before.length).toBeLessThan(stateOf(world).length)
    expect(await engage({ last: '2026-06-30' })).toMatchObject({ ok: true })
    expect(await read()).toMatchObject({ state: 'engaged', dueOn: '2026-12-19', engagement: { auditor: AUDITOR } })
  })

  it('takes findings from the organisation that was engaged alone, each at a line of the statement', async () => {
    const report = async (by: string, lineId?: string) => {
      const fileId = await scanOf(world, by)
      const finding = {
        what: '楼下广告牌的租金没有入账',
        stated: fen(0),
        found: fen(360_000),
        rule: '业主共有，应当入账',
      }
      const findings = [{ ...finding, ...(lineId && { lineId }) }]
      return world.as(by).call(reportAudit, { statementId, conclusion: '有一处收入没有入账', fileId, findings })
    }
    expect(codeOf(await report('auditorElse'))).toBe('disclosure.notTheAuditorEngaged')
    expect(codeOf(await report('auditorDai', 'income-S99'))).toBe('disclosure.noSuchLine')
    expect(await report('auditorDai')).toMatchObject({ ok: true, value: { findings: 1 } })
    expect(await read()).toMatchObject({
      state: 'rectifying',
      findings: [{ what: '楼下广告牌的租金没有入账', stated: 0, found: 360_000 }],
      may: [],
    })
    await world.sweep()
    const { items } = await world.as('ownerShi').does(listInbox, {})
    expect(items.map(({ template }) => template)).toContain('audit.reportProblems')
  })
})

describe('PT-52 what an audit found is put right, verified, and posted on the board', () => {
  const rectify = async (by = 'managerYu') => {
    const fileIds = [await scanOf(world, by)]
    return world.as(by).call(reportAuditRectified, { statementId, words: '3,600元已经补进专账', fileIds })
  }
  const post = async (by = 'managerYu') =>
    world.as(by).call(postAuditRectified, { statementId, fileId: await photoOf(world, by) })

  it('is put right by whoever posted, and goes back where it wasn’t', async () => {
    expect(itemOf(statementId)).toMatchObject({ holder: expect.stringMatching(/^company:/) })
    expect(codeOf(await rectify('managerChen'))).toBe('door.notAllowed')
    expect(codeOf(await post())).toBe('disclosure.auditStepNotHere')
    expect(await rectify()).toMatchObject({ ok: true })
    const verify = (accepted: boolean) =>
      world.as('subdistrictXu').call(verifyAuditRectified, { statementId, accepted, words: '到专账上看过' })
    expect(await verify(false)).toMatchObject({ ok: true })
    expect(await read()).toMatchObject({ state: 'rectifying' })
    expect(codeOf(await verify(true))).toBe('disclosure.auditStepNotHere')
    expect(await rectify()).toMatchObject({ ok: true })
    expect(await verify(true)).toMatchObject({ ok: true })
    expect(await read()).toMatchObject({ state: 'verified' })
  })

  it('is closed by the photo of the board and by nothing else, and every step stands in the log', async () => {
    expect(figureOf(world, community, '2026-10', 'audits.open')).toBe(1)
    const scan = await scanOf(world, 'managerYu')
    const asScan = await world.as('managerYu').call(postAuditRectified, { statementId, fileId: scan })
    expect(codeOf(asScan)).toBe('registry.noSuchFile')
    expect(await post()).toMatchObject({ ok: true, value: { postedOn: '2026-10-20' } })
    const audit = await read()
    expect(audit).toMatchObject({ state: 'closed', board: { postedOn: '2026-10-20' } })
    expect(audit.events?.map(({ step }) => step)).toEqual([
      'open',
      'engage',
      'reportProblems',
      'reportRectified',
      'rejectRectified',
      'reportRectified',
      'verifyRectified',
      'postRectified',
    ])
    expect(itemOf(statementId)).toMatchObject({ state: 'done' })
    expect(figureOf(world, community, '2026-10', 'audits.open')).toBe(0)
    expect(figureOf(world, community, '2026-10', 'audits.closed')).toBe(1)
    expect(JSON.stringify(await read('residentGuo'))).not.toMatch(/样本会计师|3,600/)
  })
})

describe('PT-50 several small communities are audited under one contract; PT-51 which of them need no audit', () => {
  const auditable = (zeroIncome = false) =>
    world.as('countyLin').does(listAuditable, { regionId: PUTIAN.county, period: '2026Q2', zeroIncome })

  it('shows income, objections and exemption of every statement of the period', async () => {
    const { items } = await auditable()
    expect(items.map(({ communityName }) => communityName).sort()).toEqual(['样本花园', '样本里'])
    const [none] = (await auditable(true)).items
    expect(none).toMatchObject({ communityName: '样本里', income: 0, units: 24, objections: 5, exempt: false })
  })

  it('adds a statement whether owners object or not, and what is found stays with it', async () => {
    const fileId = await scanOf(world, 'countyLin')
    const bundle = { regionId: PUTIAN.county, name: '2026年小型小区审计', ...ENGAGEMENT, fileId }
    const by = world.as('countyLin')
    expect(codeOf(await by.call(openAuditBundle, { ...bundle, last: '2025-12-31' }))).toBe(
      'disclosure.auditEndsBeforeItBegins',
    )
    const { bundleId } = await by.does(openAuditBundle, bundle)
    const gardens = `${await garden(world)}-2026Q2`
    expect(await by.does(addToAuditBundle, { bundleId, statementId: gardens })).toEqual({ members: 1 })
    expect(codeOf(await by.call(addToAuditBundle, { bundleId, statementId: gardens }))).toBe(
      'disclosure.auditStepNotHere',
    )
    expect(await read('ownerLiu', gardens)).toMatchObject({ state: 'engaged', bundle: '2026年小型小区审计' })
    const clean = { conclusion: '账实相符', fileId: await scanOf(world, 'auditorDai'), findings: [] }
    await world.as('auditorDai').does(reportAudit, { statementId: gardens, ...clean })
    expect(await read('ownerLiu', gardens)).toMatchObject({ state: 'closed', findings: [] })
    const { items } = await by.does(listAudits, { regionId: PUTIAN.county, state: 'closed' })
    expect(items.map(({ communityName, findings }) => [communityName, findings]).sort()).toEqual([
      ['样本花园', 0],
      ['样本里', 1],
    ])
    const of = { regionId: PUTIAN.county, communityId: await garden(world) }
    expect((await by.does(listAudits, of)).items).toMatchObject([{ communityName: '样本花园', state: 'closed' }])
  })

  it('leaves books in which everything agrees', async () => {
    await world.sweep()
    await world.pictures()
    await world.sweep()
    expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
  })
})

describe('PT-49 which of the two counts is the county’s to set', () => {
  it('takes heads alone once the county has said so, and says who did', async () => {
    const setting = {
      parameter: 'disclosure.auditObjectionBasis',
      from: '2026-01-01',
      reason: '按户数好算',
      source: '局务会',
    }
    const county = { regionId: PUTIAN.county, ...setting }
    expect(await world.as('countyLin').call(overrideParameter, { ...county, value: 'doors' })).toMatchObject({
      ok: false,
    })
    await world.as('countyLin').does(overrideParameter, { ...county, value: 'heads' })
    expect(await world.as('ownerShi').does(readObjections, { statementId })).toMatchObject({
      basis: 'heads',
      basisSet: true,
    })
  })
})

describe('PT-49 nobody objects to a statement that was taken down', () => {
  it('neither on the phone nor on paper nor by resolution; what was counted stands', async () => {
    const sheetId = await sheetOf(world, 'neighbourhoodZheng', statementId)
    const reason = '要重新核'
    const { version } = await world.as('ownerShi').does(readStatement, { statementId })
    await world.as('managerYu').does(withdrawStatement, { statementId, version, reason })
    const theirs = `${await garden(world)}-2026Q2`
    await world.as('managerChen').does(withdrawStatement, { statementId: theirs, version: 1, reason })
    const fileId = await scanOf(world, 'committeeHe')
    const unitId = unitIdOf(community, { building: '1栋', entrance: '', room: '101' })
    const replies = [
      await world.as('ownerShi').call(raiseObjection, { statementId, unitId }),
      await world.as('neighbourhoodZheng').call(enterSignature, rowOf(sheetId, 9, '501')),
      await world
        .as('committeeHe')
        .call(registerResolution, { statementId: theirs, number: '9', decidedOn: '2026-10-18', fileId }),
      await world.as('committeeHe').call(registerSignatureSheet, { statementId: theirs, name: '签名表', fileId }),
    ]
    expect(replies.map(codeOf)).toEqual(replies.map(() => 'disclosure.isWithdrawn'))
    expect(await world.as('neighbourhoodZheng').does(readObjections, { statementId })).toMatchObject({
      withdrawnOn: '2026-10-20',
      counted: { heads: 5 },
      may: { object: false, enter: false, resolve: false },
    })
  })
})
