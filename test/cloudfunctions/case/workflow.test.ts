import { acceptCase } from '../../../contract/case/acceptCase'
import { acceptForward } from '../../../contract/case/acceptForward'
import { acknowledgeTransfer } from '../../../contract/case/acknowledgeTransfer'
import { declineCase } from '../../../contract/case/declineCase'
import { declineForward } from '../../../contract/case/declineForward'
import { forwardCase } from '../../../contract/case/forwardCase'
import { joinReport } from '../../../contract/case/joinReport'
import { listInHands } from '../../../contract/case/listInHands'
import { noteOnCase } from '../../../contract/case/noteOnCase'
import { planCase } from '../../../contract/case/planCase'
import { rateReply } from '../../../contract/case/rateReply'
import { recordDissuasion } from '../../../contract/case/recordDissuasion'
import { rejectRectification } from '../../../contract/case/rejectRectification'
import { reopenCase } from '../../../contract/case/reopenCase'
import { reportOnCase } from '../../../contract/case/reportOnCase'
import { reportRectified } from '../../../contract/case/reportRectified'
import { transferCase } from '../../../contract/case/transferCase'
import { urgeCase } from '../../../contract/case/urgeCase'
import { verifyCase } from '../../../contract/case/verifyCase'
import type { World } from '../../fixtures/world'
import { actingIn, stored } from './acting'
import { aPhoto, ESTATE, openCaseWorld } from './setting'

const START = '2026-10-20T08:46:00+08:00'
const REPLY = '车已经挪走，我们到现场看过了'

let world: World
let act: ReturnType<typeof actingIn>
beforeAll(async () => {
  world = await openCaseWorld(START)
  act = actingIn(world)
})
beforeEach(() => world.setTime(START))
afterAll(() => world.stop())

describe('DT-33 the first receiver keeps a case until the next has accepted', () => {
  it('lets one of ten succeed who accept at once', async () => {
    const caseId = await act.report()
    const tries = await Promise.all(
      Array.from({ length: 10 }, () => world.as('pt-company').call(acceptCase, { caseId })),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await act.read('lin', caseId)).timeline.filter(({ what }) => what === 'accept')).toHaveLength(1)
  })

  it('stays with the company while it is held out to the neighbourhood, and goes over on acceptance', async () => {
    const caseId = await act.accepted()
    await world.as('pt-company').does(forwardCase, { caseId, to: 'neighbourhood', reason: '要找车主，社区有电话' })
    const offered = await act.read('pt-neighbourhood', caseId)
    expect(offered.holder.unit).toBe('company')
    expect(offered.steps.map(({ step }) => step)).toContain('acceptForward')
    const hands = await world.as('pt-neighbourhood').does(listInHands, {})
    expect(hands.items.find((row) => row.caseId === caseId)?.offeredTo?.unit).toBe('neighbourhood')
    await world.as('pt-neighbourhood').does(acceptForward, { caseId })
    expect((await act.read('lin', caseId)).holder.unit).toBe('neighbourhood')
  })

  it('is the company’s again when it is sent back', async () => {
    const caseId = await act.accepted()
    await world.as('pt-company').does(forwardCase, { caseId, to: 'neighbourhood', reason: '要找车主' })
    await world.as('pt-neighbourhood').does(declineForward, { caseId, reason: '车主电话登记在物业' })
    const view = await act.read('pt-company', caseId)
    expect(view.holder.unit).toBe('company')
    expect(view.offer).toBeUndefined()
  })

  it('refuses a unit that the community has not', async () => {
    const caseId = await act.accepted()
    expect(
      await world.as('pt-company').call(forwardCase, { caseId, to: 'developer', reason: '是开发商的' }),
    ).toMatchObject({ refusal: { code: 'case.noSuchUnitHere', to: 'developer' } })
  })
})

describe('DT-03 an item is struck off only when solved and verified', () => {
  it('refuses to verify what nobody has reported rectified, and leaves it as it was', async () => {
    const caseId = await act.accepted()
    const before = stored(world, 'cases', 'workItems', 'inbox')
    expect(await world.as('pt-neighbourhood').call(verifyCase, { caseId, reply: REPLY })).toMatchObject({
      refusal: { code: 'case.stepNotAllowedHere', step: 'verify', status: 'accepted' },
    })
    expect(stored(world, 'cases', 'workItems', 'inbox')).toBe(before)
  })

  it('refuses the company to verify its own work', async () => {
    const caseId = await act.rectified()
    expect(await world.as('pt-company').call(verifyCase, { caseId, reply: REPLY })).toMatchObject({
      refusal: { code: 'case.stepBelongsToAnother' },
    })
  })

  it('refuses rectification without a photo of how it is now', async () => {
    const caseId = await act.accepted()
    expect(await world.as('pt-company').call(reportRectified, { caseId, text: '办好了', photos: [] })).toMatchObject({
      refusal: { code: 'door.badInput', problems: [{ field: 'photos' }] },
    })
  })

  it('goes back to the company when it was not so on the spot', async () => {
    const caseId = await act.rectified()
    await world.as('pt-neighbourhood').does(rejectRectification, { caseId, reason: '还有一辆没挪' })
    expect(await act.read('lin', caseId)).toMatchObject({ status: 'accepted', holder: { unit: 'company' } })
  })
})

describe('PT-57 the result reaches the reporter in the moment in which it is entered', () => {
  it('stands in the inbox before any sweep has run, with the reply as it was written', async () => {
    const caseId = await act.rectified()
    expect(act.inbox('lin', caseId).some(({ template }) => template === 'case.replied')).toBe(false)
    await world.as('pt-neighbourhood').does(verifyCase, { caseId, reply: REPLY })
    const message = act.inbox('lin', caseId).find(({ template }) => template === 'case.replied')
    expect(message?.figures).toMatchObject({ reply: REPLY, community: '样本花园' })
    const times = (await act.read('lin', caseId)).timeline.filter(({ what }) =>
      ['verify', 'struckOff', 'replied'].includes(what),
    )
    expect(new Set(times.map(({ at }) => at)).size).toBe(1)
    expect(times).toHaveLength(3)
  })

  it('tells those who joined as well', async () => {
    const caseId = await act.rectified()
    await world.as('chen').does(joinReport, { caseId })
    await world.as('pt-neighbourhood').does(verifyCase, { caseId, reply: REPLY })
    await world.sweep()
    expect(act.inbox('chen', caseId).map(({ template }) => template)).toEqual(['case.replied'])
    expect(act.inbox('lin', caseId).filter(({ template }) => template === 'case.replied')).toHaveLength(1)
  })
})

describe('PT-34 a close-out has a reply; the reporter may rate it or reopen it', () => {
  it('refuses a close-out and a refusal without a reply', async () => {
    const caseId = await act.rectified()
    const verified = await world.as('pt-neighbourhood').call(verifyCase, { caseId, reply: '  ' })
    expect(verified).toMatchObject({ refusal: { code: 'door.badInput', problems: [{ field: 'reply' }] } })
  })

  it('takes one rating on the last day, and none the day after', async () => {
    const caseId = await act.closed()
    const late = await act.closed()
    expect((await act.read('lin', caseId)).rateUntil).toBe('2026-10-27')
    world.setTime('2026-10-27T23:59:00+08:00')
    await world.as('lin').does(rateReply, { caseId, score: 'satisfied' })
    expect((await act.read('pt-company', caseId)).rating?.score).toBe('satisfied')
    expect(await world.as('lin').call(rateReply, { caseId, score: 'unsatisfied' })).toMatchObject({
      refusal: { code: 'case.ratedAlready' },
    })
    world.setTime('2026-10-28T00:00:00+08:00')
    expect(await world.as('lin').call(rateReply, { caseId: late, score: 'fair' })).toMatchObject({
      refusal: { code: 'case.ratingOver', last: '2026-10-27' },
    })
  })

  it('is reopened with a reason on the last day and not on the day after; it stands in the queue again', async () => {
    const caseId = await act.closed()
    const late = await act.closed()
    world.setTime('2026-11-04T23:59:00+08:00')
    await world.as('lin').does(reopenCase, { caseId, reason: '车又停回来了' })
    expect(await act.read('lin', caseId)).toMatchObject({
      status: 'accepted',
      reopened: 1,
      holder: { unit: 'company' },
    })
    expect(world.emulator.data.get('workItems', caseId)).toMatchObject({ state: 'open' })
    world.setTime('2026-11-05T00:00:00+08:00')
    expect(await world.as('lin').call(reopenCase, { caseId: late, reason: '车又停回来了' })).toMatchObject({
      refusal: { code: 'case.reopeningOver', last: '2026-11-04' },
    })
  })

  it('is reopened and rated by nobody else', async () => {
    const caseId = await act.closed()
    expect(await world.as('chen').call(reopenCase, { caseId, reason: '我也看见了' })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
  })

  it('tells the reporter at once when it is not accepted, and goes to the office above when that is reopened', async () => {
    const caseId = await act.report({ problem: 'incomeNotPosted' })
    const neighbourhood = world.as('pt-neighbourhood')
    await neighbourhood.does(declineCase, { caseId, reason: '已经公示', reply: '第三季度的账10月15日公示了' })
    expect(act.inbox('lin', caseId).map(({ template }) => template)).toContain('case.replied')
    await world.as('lin').does(reopenCase, { caseId, reason: '没有看到' })
    expect((await act.read('lin', caseId)).holder.unit).toBe('subdistrict')
  })
})

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
    expect((await world.as('qx-police').does(listInHands, {})).items.map((row) => row.caseId)).toEqual([caseId])
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
