import { acceptCase } from '../../../contract/case/acceptCase'
import { acceptForward } from '../../../contract/case/acceptForward'
import { declineCase } from '../../../contract/case/declineCase'
import { declineForward } from '../../../contract/case/declineForward'
import { forwardCase } from '../../../contract/case/forwardCase'
import { joinReport } from '../../../contract/case/joinReport'
import { listHeld } from '../../../contract/supervision/listHeld'
import { rateReply } from '../../../contract/case/rateReply'
import { rejectRectification } from '../../../contract/case/rejectRectification'
import { reopenCase } from '../../../contract/case/reopenCase'
import { reportRectified } from '../../../contract/case/reportRectified'
import { verifyCase } from '../../../contract/case/verifyCase'
import type { World } from '../../fixtures/world'
import { actingIn, stored } from './acting'
import { openCaseWorld, PUTIAN } from './setting'

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

const heldBy = async (openid: string): Promise<string[]> =>
  (await world.as(openid).does(listHeld, {})).items.map(({ refId }) => refId)

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
    expect(await heldBy('pt-company')).toContain(caseId)
    expect(await heldBy('pt-neighbourhood')).toContain(caseId)
    expect(world.emulator.data.get('workItems', caseId)).toMatchObject({
      holder: 'company:co_1',
      offeredTo: `region:${PUTIAN.at(-1)}`,
    })
    await world.as('pt-neighbourhood').does(acceptForward, { caseId })
    expect((await act.read('lin', caseId)).holder.unit).toBe('neighbourhood')
    expect(await heldBy('pt-company')).not.toContain(caseId)
    expect(await heldBy('pt-neighbourhood')).toContain(caseId)
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
