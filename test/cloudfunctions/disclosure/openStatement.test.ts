import { openStatement } from '../../../contract/disclosure/openStatement'
import { saveDraft } from '../../../contract/disclosure/saveDraft'
import { fen } from '../../../domain/common'
import { checkStatement } from '../../../domain/disclosure'
import { aStatement } from '../../fixtures/statement'
import answers from '../../fixtures/samples/answers.json'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, postThirdQuarter, stateOf } from './garden'

let world: World
let communityId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  communityId = await garden(world)
})
afterAll(() => world.stop())

const open = (openid = 'managerChen', period?: string) =>
  world.as(openid).call(openStatement, period === undefined ? { communityId } : { communityId, period })
const form = (openid = 'managerChen') => world.as(openid).does(openStatement, { communityId })

describe('PT-07 the form opens with every registered source and what its contract brings', () => {
  it('has the expected income of the answers, and why a source brings nothing', async () => {
    const { prefilled, period } = await form()
    expect(period).toBe('2026Q3')
    const amounts = Object.fromEntries((prefilled.income ?? []).map(({ sourceId, amount }) => [sourceId, amount]))
    const expected = Object.entries(answers.expectedIncomeFen).map(([id, amount]) => [id, amount ?? 0])
    expect(amounts).toEqual(Object.fromEntries(expected))
    expect(prefilled.income?.find(({ sourceId }) => sourceId === 'S10')?.reason).toBe('非营业季，无收入')
  })

  it('PT-08 begins with the last closing, PT-40 with the contact and PT-10 with the account as registered', async () => {
    const { prefilled } = await form()
    expect(prefilled.opening).toBe(8643217)
    expect(prefilled.contact).toEqual({ name: '陈样本', phone: '0594-2000001' })
    expect(prefilled.keeping).toMatchObject({ kind: 'separateAccount', holder: '样本花园公共收益专户' })
  })

  it('PT-36 leaves the other parts absent until somebody fills them', async () => {
    const { cost, split, expenditure, transfer, closing } = (await form()).prefilled
    expect([cost, split, expenditure, transfer, closing]).toEqual([null, null, null, null, null])
  })
})

describe('PT-05 the form says what is in force and until when', () => {
  it('gives the due day, the clause to the letter and the name of its document', async () => {
    const { dueOn, minimumDays, grounds, receivers } = await form()
    expect([dueOn, minimumDays]).toEqual(['2026-10-31', 30])
    expect(grounds.find(({ id }) => id === 'PT-05')).toEqual({
      id: 'PT-05',
      document: '莆田公共收益整治方案',
      standing: 'plan',
      ground: expect.objectContaining({ quote: '每季度第一个月的月底前,将上一季度公共收益收支情况' }),
    })
    expect(grounds.find(({ id }) => id === 'ours.answerDays')?.standing).toBe('setting')
    expect(receivers).toEqual(['样本社区', '样本街道', '荔城区'])
  })

  it('lets the phone find what the server finds, from what came with the form', async () => {
    const { facts, policy } = await form()
    const faulty = aStatement({ opening: fen(1), transfer: [] })
    const found = checkStatement(faulty, facts, policy).findings.map(({ what }) => what)
    expect(found).toEqual(expect.arrayContaining(['disclosure.openingDiffers', 'disclosure.closingDiffers']))
    expect(checkStatement(aStatement(), facts, policy).findings).toEqual([])
  })

  it.each([
    ['2026Q4', 'disclosure.periodNotOver'],
    ['2026H1', 'disclosure.periodNotOfSchedule'],
    ['2026-08', 'disclosure.periodNotOfSchedule'],
    ['2023Q1', 'disclosure.noScheduleInForce'],
  ])('opens no form for %s', async (period, code) => {
    expect(await open('managerChen', period)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('QX-11 who posts is set by the policy: in Putian the company', () => {
  it.each(['managerChen', 'staffFang'])('opens for %s', async (openid) => {
    expect((await open(openid)).ok).toBe(true)
  })

  it.each([
    ['committeeHe', 'disclosure.notThePoster'],
    ['managerYu', 'door.notAllowed'],
    ['ownerLiu', 'door.notAllowed'],
    ['neighbourhoodZheng', 'door.notAllowed'],
  ])('doesn’t open for %s', async (openid, code) => {
    expect(await open(openid)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('PT-05 a draft is kept for colleagues and never posts itself', () => {
  const save = (openid: string, closing: number, more: { basedOn?: number; replace?: boolean } = {}) =>
    world.as(openid).call(saveDraft, { communityId, statement: aStatement({ closing: fen(closing) }), ...more })

  it('is there again on another device, with who saved it', async () => {
    expect(await save('managerChen', 1)).toMatchObject({ ok: true, value: { savedAt: world.now() } })
    expect((await form()).draft).toMatchObject({ mine: true, savedAt: world.now(), statement: { closing: 1 } })
    expect((await form('staffFang')).draft).toMatchObject({ mine: false })
  })

  it('isn’t overwritten by a colleague who hasn’t seen it', async () => {
    const savedAt = world.now()
    world.setTime('2026-10-20T10:00:00+08:00')
    const before = stateOf(world)
    expect(await save('staffFang', 2)).toMatchObject({
      ok: false,
      refusal: { code: 'disclosure.draftSavedByOther', savedAt },
    })
    expect(stateOf(world)).toBe(before)
    expect((await save('staffFang', 2, { basedOn: savedAt })).ok).toBe(true)
    expect((await save('managerChen', 3, { replace: true })).ok).toBe(true)
    expect((await form()).draft?.statement.closing).toBe(3)
  })

  it('is gone once the statement is posted, and then no more is kept', async () => {
    await postThirdQuarter(world)
    expect((await form()).draft).toBeUndefined()
    expect(await save('managerChen', 4)).toMatchObject({ ok: false, refusal: { code: 'disclosure.postedAlready' } })
  })
})
