import { booksOf, runChecks } from '../../../../checks'
import { enterSignature } from '../../../../contract/disclosure/audit/enterSignature'
import { listObjections } from '../../../../contract/disclosure/audit/listObjections'
import { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import { registerResolution } from '../../../../contract/disclosure/audit/registerResolution'
import { withdrawObjection } from '../../../../contract/disclosure/audit/withdrawObjection'
import { listInbox } from '../../../../contract/registry/listInbox'
import { RISKY_WORD } from '../../../../emulator'
import { PUTIAN } from '../../../../scripts/seed/places'
import { unitIdOf } from '../../../../cloudfunctions/common/units'
import { openWorld } from '../../../fixtures/world'
import type { World } from '../../../fixtures/world'
import { killedAtEachCall } from '../../../simulation/killing'
import { figureOf, garden, stateOf } from '../garden'
import { evenRoll, lane, rowOf, scanOf, sheetOf } from './lane'

const LONG = 300_000

let world: World
let community: string
let statementId: string
let sheetId: string
let shis: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  community = await lane(world)
  statementId = `${community}-2026Q2`
  shis = unitIdOf(community, { building: '1栋', entrance: '', room: '101' })
  await evenRoll(world)
  sheetId = await sheetOf(world, 'neighbourhoodZheng', statementId)
}, LONG)
afterAll(() => world.stop())

const read = (openid = 'ownerShi', id = statementId) => world.as(openid).does(readObjections, { statementId: id })
const object = (words?: string) =>
  world.as('ownerShi').call(raiseObjection, { statementId, unitId: shis, ...(words && { words }) })
const enter = (row: number, room: string, by = 'neighbourhoodZheng') =>
  world.as(by).call(enterSignature, rowOf(sheetId, row, room))
const counted = async (): Promise<number[]> => {
  const { counted: count } = await read()
  return [count.units, count.heads, count.areaDm2]
}
const auditsIn = (id: string) =>
  [...world.emulator.data.all('workItems')].filter(({ refId, kind }) => kind === 'audit' && refId === id)
const entriesOf = (kind: string) =>
  [...world.emulator.data.all('logEntries')].filter((entry) => entry.kind === kind && entry.communityId === community)

describe('PT-49 one unit objects once, its owner on the phone; PT-51 the first objection lifts the exemption', () => {
  it('begins with nobody, of all owners by heads and by area, by no basis that a document names', async () => {
    expect(await read('residentGuo')).toMatchObject({
      counted: { units: 0, heads: 0, areaDm2: 0 },
      shares: { heads: { whole: 23, needed: 5 }, area: { whole: 2_400_00, needed: 480_00 }, opens: false },
      percent: 20,
      basis: 'both',
      basisSet: false,
      ...{ exempt: true, extraUnits: 0 },
      state: 'counting',
    })
  })

  it('takes no words that may not be shown, and nobody who doesn’t own the unit', async () => {
    const before = stateOf(world)
    expect(await object(`账不对${RISKY_WORD}`)).toMatchObject({ refusal: { code: 'disclosure.wordsNotAllowed' } })
    for (const openid of ['ownerLiu', 'managerYu', 'neighbourhoodZheng', 'residentGuo']) {
      const reply = await world.as(openid).call(raiseObjection, { statementId, unitId: shis })
      expect(reply).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    }
    const foreign = { statementId: `${await garden(world)}-2026Q2`, unitId: shis }
    const refusal = { code: 'disclosure.notThisCommunity' }
    expect(await world.as('ownerShi').call(raiseObjection, foreign)).toMatchObject({ refusal })
    expect(stateOf(world)).toBe(before)
  })

  it(
    'counts, whole or not at all wherever the worker dies, and once however often it is sent',
    async () => {
      const input = { statementId, unitId: shis, words: '说没有收入，楼下的广告牌是谁的' }
      const { reply, torn } = await killedAtEachCall(world, 'ownerShi', raiseObjection, input, 'shis')
      expect(torn).toEqual([])
      expect(reply).toMatchObject({ ok: true, value: { counted: { units: 1, heads: 1 }, opened: false } })
      expect(await world.as('ownerShi').call(raiseObjection, input, 'shis')).toEqual(reply)
      expect(await read()).toMatchObject({ exempt: false, mine: [{ label: '1栋101', objection: { via: 'phone' } }] })
      expect(await object()).toMatchObject({
        refusal: { code: 'disclosure.unitObjectedAlready', unit: '1栋101', via: 'phone' },
      })
    },
    LONG,
  )

  it('shows the words to those who handle it, to nobody else, and never whose they are', async () => {
    for (const openid of ['neighbourhoodZheng', 'countyLin']) {
      const { items } = await world.as(openid).does(listObjections, { statementId })
      expect(items).toMatchObject([{ via: 'phone', words: '说没有收入，楼下的广告牌是谁的', standing: true }])
      expect(JSON.stringify(items)).not.toMatch(/1栋|ownerShi|unit_/)
    }
    for (const openid of ['managerYu', 'ownerShi']) {
      expect(await world.as(openid).call(listObjections, { statementId })).toMatchObject({ ok: false })
    }
    expect(JSON.stringify(await read('managerYu'))).not.toMatch(/广告牌|1栋|unit_/)
  })

  it('stands in the posting log once the day is over', async () => {
    await world.sweep()
    expect(entriesOf('objectionsCounted')).toHaveLength(0)
    world.setTime('2026-10-21')
    await world.sweep()
    await world.sweep()
    expect(entriesOf('objectionsCounted')).toHaveLength(1)
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

describe('PT-49 signatures on paper count with those from phones, unit by unit', () => {
  it('are entered by the neighbourhood where there is no committee, and by the committee where there is one', async () => {
    const gardenId = `${await garden(world)}-2026Q2`
    const sheet = await sheetOf(world, 'committeeHe', gardenId)
    const row = { ...rowOf(sheet, 1, '201'), entrance: '1单元' }
    const refusal = { code: 'disclosure.committeeEnters' }
    expect(await world.as('neighbourhoodZheng').call(enterSignature, row)).toMatchObject({ refusal })
    expect(await world.as('committeeHe').call(enterSignature, row)).toMatchObject({ ok: true })
    expect(await world.as('managerYu').call(enterSignature, rowOf(sheetId, 1, '102'))).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
  })

  it('refuse a unit that has objected, with its row, a room that isn’t there, and a day that can’t be', async () => {
    const before = stateOf(world)
    expect(await enter(7, '101')).toMatchObject({
      refusal: { code: 'disclosure.unitObjectedAlready', unit: '1栋101', via: 'phone', at: 7 },
    })
    expect(await enter(7, '909')).toMatchObject({ refusal: { code: 'disclosure.noSuchUnitOnSheet', row: 7 } })
    for (const [signedOn, code] of [
      ['2026-10-22', 'disclosure.signedInTheFuture'],
      ['2026-07-19', 'disclosure.signedBeforePosting'],
    ] as const) {
      const input = { ...rowOf(sheetId, 7, '102'), signedOn }
      expect(await world.as('neighbourhoodZheng').call(enterSignature, input)).toMatchObject({ refusal: { code } })
    }
    expect(stateOf(world)).toBe(before)
  })

  it('count two units of one buyer as one head with both areas', async () => {
    await enter(1, '201')
    expect(await counted()).toEqual([2, 2, 200_00])
    await enter(2, '202')
    expect(await counted()).toEqual([3, 2, 300_00])
    expect(await enter(3, '202')).toMatchObject({ refusal: { via: 'paper', row: 2, at: 3 } })
  })

  it('reach the area and not the heads: the line isn’t reached while both must be', async () => {
    await Promise.all([enter(3, '102'), enter(4, '301')])
    expect(await read()).toMatchObject({
      counted: { units: 5, heads: 4, areaDm2: 500_00 },
      shares: { heads: { reached: false }, area: { reached: true }, opens: false },
      state: 'counting',
    })
  })

  it('tell nobody else who objects: of a unit that does and one that doesn’t the answer is the same', async () => {
    const quiet = unitIdOf(community, { building: '1栋', entrance: '', room: '103' })
    for (const openid of ['managerYu', 'residentGuo', 'ownerLiu', 'countyLin', 'supervisorSu', 'neighbourhoodZheng']) {
      const replies = [shis, quiet].map((unitId) =>
        world.as(openid).call(withdrawObjection, { objectionId: `${statementId}-${unitId}` }),
      )
      for (const reply of await Promise.all(replies)) {
        expect(reply).toEqual({ ok: false, refusal: { code: 'door.notFound' } })
      }
    }
  })

  it('are taken out where they were entered wrongly, and no owner’s own objection with them', async () => {
    const by = world.as('neighbourhoodZheng')
    const { items } = await by.does(listObjections, { statementId })
    const wrong = items.find(({ signature }) => signature?.label === '1栋301')?.signature
    await by.does(withdrawObjection, { objectionId: wrong?.objectionId ?? '', because: '是另一栋的' })
    expect(await counted()).toEqual([4, 3, 400_00])
    expect(await by.call(withdrawObjection, { objectionId: wrong?.objectionId ?? '' })).toMatchObject({
      refusal: { code: 'disclosure.objectionNotStanding' },
    })
    const own = { objectionId: `${statementId}-${shis}` }
    expect(await by.call(withdrawObjection, own)).toMatchObject({ refusal: { code: 'door.notFound' } })
    await world.as('ownerShi').does(withdrawObjection, own)
    expect(await counted()).toEqual([3, 2, 300_00])
    await enter(4, '302')
    expect(await counted()).toEqual([4, 3, 400_00])
  })

  it('don’t count again what the owner took back, unless they were given later', async () => {
    expect(await enter(8, '101')).toMatchObject({
      refusal: { code: 'disclosure.ownerTookBack', unit: '1栋101', on: '2026-10-21', at: 8 },
    })
    world.setTime('2026-10-22')
    await world.as('neighbourhoodZheng').does(enterSignature, { ...rowOf(sheetId, 8, '101'), signedOn: '2026-10-22' })
    expect(await counted()).toEqual([5, 4, 500_00])
    await world.as('ownerShi').does(withdrawObjection, { objectionId: `${statementId}-${shis}` })
    expect(await counted()).toEqual([4, 3, 400_00])
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

describe('PT-49 the line is reached by phone and paper at the same moment', () => {
  it('opens one audit, with its work, its entry in the log and its messages', async () => {
    const replies = await Promise.all([object(), enter(5, '401')])
    expect(replies).toMatchObject([{ ok: true }, { ok: true }])
    expect(replies.filter((reply) => reply.ok && reply.value.opened)).toHaveLength(1)
    expect(await read()).toMatchObject({ counted: { units: 6, heads: 5 }, state: 'open', opening: { by: 'owners' } })
    expect(auditsIn(statementId)).toMatchObject([{ state: 'open', hands: [`region:${PUTIAN.neighbourhood}`] }])
    expect(entriesOf('objectionsCounted')).toHaveLength(2)
    expect(figureOf(world, community, '2026-10', 'audits.open')).toBe(1)
    await world.sweep()
    const { items } = await world.as('ownerShi').does(listInbox, {})
    expect(items.map(({ template }) => template)).toContain('audit.opened')
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })

  it('stays open when an objection is taken back, and opens no second one when it is reached again', async () => {
    await world.as('ownerShi').does(withdrawObjection, { objectionId: `${statementId}-${shis}` })
    expect(await read()).toMatchObject({ counted: { heads: 4 }, state: 'open' })
    expect(await object()).toMatchObject({ ok: true, value: { opened: false } })
    expect(auditsIn(statementId)).toHaveLength(1)
  })
})

describe('PT-49 the committee’s resolution opens the right alone', () => {
  it(
    'once, whole wherever the worker dies, in a community whose roll isn’t whole',
    async () => {
      const id = `${await garden(world)}-2026Q2`
      expect(await read('ownerLiu', id)).toMatchObject({ missingUnits: 1060, shares: { area: { reached: false } } })
      const fileId = await scanOf(world, 'committeeHe')
      const input = { statementId: id, number: '业委会〔2026〕3号', decidedOn: '2026-10-18', fileId }
      const late = { ...input, decidedOn: '2026-10-23' }
      expect(await world.as('committeeHe').call(registerResolution, late)).toMatchObject({
        refusal: { code: 'disclosure.decidedInTheFuture' },
      })
      const { reply, torn } = await killedAtEachCall(world, 'committeeHe', registerResolution, input, 'resolved')
      expect(torn).toEqual([])
      expect(reply).toMatchObject({ ok: true })
      expect(await read('ownerLiu', id)).toMatchObject({ state: 'open', opening: { by: 'resolution' } })
      expect(auditsIn(id)).toHaveLength(1)
      const again = { ...input, fileId: await scanOf(world, 'committeeHe') }
      expect(await world.as('committeeHe').call(registerResolution, again)).toMatchObject({
        refusal: { code: 'disclosure.resolvedAlready' },
      })
      expect(runChecks(booksOf(world.emulator))).toEqual([])
    },
    LONG,
  )
})
