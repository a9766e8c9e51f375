import { acceptCase } from '../../../contract/case/acceptCase'
import { acceptForward } from '../../../contract/case/acceptForward'
import { acknowledgeTransfer } from '../../../contract/case/acknowledgeTransfer'
import { listHeld } from '../../../contract/supervision/listHeld'
import { noteOnCase } from '../../../contract/case/noteOnCase'
import { planCase } from '../../../contract/case/planCase'
import { recordDissuasion } from '../../../contract/case/recordDissuasion'
import { reportOnCase } from '../../../contract/case/reportOnCase'
import { transferCase } from '../../../contract/case/transferCase'
import { urgeCase } from '../../../contract/case/urgeCase'
import type { World } from '../../fixtures/world'
import { actingIn } from './acting'
import { aPhoto, ESTATE, openCaseWorld } from './setting'

const START = '2026-10-20T08:46:00+08:00'

let world: World
let act: ReturnType<typeof actingIn>
beforeAll(async () => {
  world = await openCaseWorld(START)
  act = actingIn(world)
})
beforeEach(() => world.setTime(START))
afterAll(() => world.stop())

describe('YC-10 dissuasion is recorded; without effect the town and the fire brigade are told', () => {
  it('is held out to the subdistrict, tells the fire brigade, and has no finding in time', async () => {
    const caseId = await act.accepted()
    const company = world.as('pt-company')
    await company.does(recordDissuasion, { caseId, text: '贴了劝离通知，车主电话没人接', effective: false })
    await company.does(reportOnCase, { caseId, text: '劝离两次没有效果' })
    const view = await act.read('pt-fire', caseId)
    expect(view).toMatchObject({ status: 'reportedOn', offer: { kind: 'report', to: { unit: 'subdistrict' } } })
    expect(view.told.map(({ unit }) => unit)).toEqual(['subdistrict', 'department:fireBrigade'])
    expect((await act.read('pt-company', caseId)).findings).toEqual([])
    await world.sweep()
    expect(act.inbox('pt-fire', caseId).map(({ template }) => template)).toEqual(['case.reportOn'])
    await world.as('pt-subdistrict').does(acceptForward, { caseId })
    expect((await act.read('lin', caseId)).holder.unit).toBe('subdistrict')
  })

  it('is a finding against the company when the report on came after the policy’s time', async () => {
    const caseId = await act.accepted()
    const company = world.as('pt-company')
    await company.does(recordDissuasion, { caseId, text: '劝了', effective: false })
    world.setTime('2026-10-21T08:46:01+08:00')
    await company.does(reportOnCase, { caseId, text: '劝离没有效果' })
    expect((await act.read('pt-county', caseId)).findings).toMatchObject([{ what: 'case.notReportedOnInTime' }])
  })

  it('refuses to skip the dissuasion', async () => {
    const caseId = await act.accepted()
    expect(await world.as('pt-company').call(reportOnCase, { caseId, text: '直接上报' })).toMatchObject({
      refusal: { code: 'case.stepNotAllowedHere' },
    })
  })
})

describe('QX-27 public security takes a transfer over with a receipt', () => {
  it('sees the case from the transfer on, and not before', async () => {
    const caseId = await act.report({ communityId: ESTATE, plate: '川S12345' })
    const company = world.as('qx-company')
    await company.does(acceptCase, { caseId })
    expect((await act.read('qx-police', caseId)).plate).toBeUndefined()
    await company.does(transferCase, { caseId, to: 'department:publicSecurity', reason: '要罚款、拖移' })
    expect((await act.read('qx-police', caseId)).plate).toBe('川S12345')
    expect((await world.as('qx-police').does(listHeld, {})).items.map((row) => row.refId)).toEqual([caseId])
    await world.as('qx-police').does(acknowledgeTransfer, { caseId, receipt: '渠公交〔2026〕12号' })
    expect((await act.read('lin', caseId)).holder.unit).toBe('department:publicSecurity')
  })

  it('refuses a transfer to whom the duty table does not name', async () => {
    const caseId = await act.report({ communityId: ESTATE })
    const company = world.as('qx-company')
    await company.does(acceptCase, { caseId })
    expect(await company.call(transferCase, { caseId, to: 'department:ecology', reason: '请处理' })).toMatchObject({
      refusal: { code: 'case.notATransferTarget', targets: ['department:publicSecurity'] },
    })
  })
})

describe('QX-23 the case follows the application for the maintenance fund', () => {
  const plan = { measures: '更换烟感和应急灯', until: '2026-12-20' }

  it('refuses a plan without the application, takes it with its stage, and stays open', async () => {
    const caseId = await act.report({ communityId: ESTATE, problem: 'fireEquipmentWorn' })
    const committee = world.as('qx-committee')
    await committee.does(acceptCase, { caseId })
    const words = { caseId, reason: '要申请维修资金', reply: '已列入计划，12月20日前更换' }
    expect(await committee.call(planCase, { ...words, plan })).toMatchObject({
      refusal: { code: 'case.stepLacks', what: 'application' },
    })
    await committee.does(planCase, { ...words, plan: { ...plan, application: { stage: 'filed' } } })
    expect(await act.read('lin', caseId)).toMatchObject({
      status: 'planned',
      plan: { until: '2026-12-20', application: 'filed' },
    })
    expect(world.emulator.data.get('workItems', caseId)).toMatchObject({ state: 'open' })
  })
})

describe('PT-22 the reporter may add to a report and urge it', () => {
  it('takes a note with a photo, and one that says that it is solved', async () => {
    const caseId = await act.accepted()
    await world.as('lin').does(noteOnCase, { caseId, text: '还在', photos: [await aPhoto(world, 'lin')] })
    await world.as('lin').does(noteOnCase, { caseId, solved: true })
    const notes = (await act.read('pt-company', caseId)).timeline.filter(({ what }) => what === 'addNote')
    expect(notes.map(({ photoCount, solved }) => ({ photoCount, solved }))).toEqual([
      { photoCount: 1, solved: undefined },
      { photoCount: 0, solved: true },
    ])
  })

  it('may be urged again a day later, and not before', async () => {
    const caseId = await act.report()
    await world.as('lin').does(urgeCase, { caseId })
    world.setTime('2026-10-21T08:45:59+08:00')
    expect(await world.as('lin').call(urgeCase, { caseId })).toMatchObject({ refusal: { code: 'case.urgedAlready' } })
    world.setTime('2026-10-21T08:46:00+08:00')
    expect(await world.as('lin').call(urgeCase, { caseId })).toMatchObject({ ok: true })
    expect(await world.as('pt-subdistrict').call(urgeCase, { caseId })).toMatchObject({ ok: true })
  })
})
