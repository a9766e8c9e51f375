import { correctStatement } from '../../../contract/disclosure/correctStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import type { Input } from '../../../contract/operation'
import { readPosting } from '../../../contract/supervision/readPosting'
import { PUTIAN, QUXIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { aStatement } from '../../fixtures/statement'
import { garden, gardenQ3, photoOf } from '../disclosure/garden'
import { answerOf, itemsOf } from './desk'
import { postNothing } from './drawing'

const { city, county, subdistrict, neighbourhood } = PUTIAN
const MOST_DOCUMENTS = 10

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'both' })
  await world.sweep()
  await postWithoutPool()
  world.setTime('2026-10-31T23:59:00+08:00')
  await postNothing(world)
  await world.sweep()
}, 240_000)
afterAll(() => world?.stop())

async function post(by: string, id: string, statement: Input<typeof postStatement>['statement']): Promise<void> {
  const board = { fileId: await photoOf(world, by), position: 'mainPedestrianEntrance' } as const
  await world.as(by).does(postStatement, { communityId: id, statement, board })
}

/** In time, but a registered source is left out. */
async function postWithoutPool(): Promise<void> {
  const sample = aStatement()
  const income = (sample.income ?? []).filter(({ sourceId }) => sourceId !== 'S10')
  await post('managerChen', await garden(world), { ...sample, income })
}

const figuresOf = async (regionId: string, period: string, who = 'cityHuang'): Promise<Record<string, number>> => {
  const { figures } = await world.as(who).does(readPosting, { regionId, period })
  return Object.fromEntries(
    figures
      .filter((one) => one.period === period && !one.indicator.startsWith('selfChecks.'))
      .map(({ indicator, value }) => [indicator, value]),
  )
}

describe('PT-01 the posting rate counts whom posted in time and in full, of those who owe it', () => {
  it('takes the due day itself as in time, and a source left out as not in full', async () => {
    const { posting, period, dueOn, periods } = await world.as('countyLin').does(readPosting, { regionId: county })
    expect(posting).toMatchObject({ percent: 100, ground: { id: 'PT-01', document: '莆田公共收益整治方案' } })
    expect([period, dueOn, periods.length]).toEqual(['2026Q3', '2026-10-31', 8])
    expect(await figuresOf(county, '2026Q3')).toEqual({
      'statements.posted': 2,
      'statements.inFull': 1,
      'statements.missed': 1,
      'statements.notInFull': 1,
      'statements.withFindings': 1,
      'statements.zeroIncome': 1,
      'findings.sourceMissing': 1,
    })
  })

  it('lists those that miss it, each with why', async () => {
    const missed = await itemsOf(world, 'cityHuang', city, { indicator: 'statements.missed', period: '2026Q3' })
    expect(missed.map(({ communityName, facts }) => [communityName, facts])).toEqual([
      ['样本花园', { period: '2026Q3', lacks: 'sourceMissing' }],
    ])
    const full = await itemsOf(world, 'cityHuang', city, { indicator: 'statements.inFull', period: '2026Q3' })
    expect(full.map(({ communityName }) => communityName)).toEqual(['样本里'])
  })

  it('opens a kind of finding, and what brought nothing, to their statements', async () => {
    const named = async (indicator: string) =>
      (await itemsOf(world, 'neighbourhoodZheng', neighbourhood, { indicator, period: '2026Q3' })).map(
        ({ communityName }) => communityName,
      )
    expect(await named('findings.sourceMissing')).toEqual(['样本花园'])
    expect(await named('statements.zeroIncome')).toEqual(['样本里'])
  })

  it('counts as missing what isn’t posted when the due day is over', async () => {
    world.setTime('2027-01-31T23:59:00+08:00')
    await world.sweep()
    expect(await figuresOf(city, '2026Q4')).toEqual({ 'statements.due': 2 })
    world.setTime('2027-02-01')
    await world.sweep()
    expect(await figuresOf(city, '2026Q4')).toEqual({ 'statements.overdue': 2, 'statements.missed': 2 })
    expect(await figuresOf(city, '2026Q3')).toMatchObject({ 'statements.inFull': 1, 'statements.missed': 1 })
  })
})

describe('QX-43 the same rate on the half-year, where the plan names no day', () => {
  it('has its target from its own plan, no due day, and nothing that is late', async () => {
    const read = await world.as('countyRan').does(readPosting, { regionId: QUXIAN.county, period: '2026H2' })
    expect(read.posting).toMatchObject({ percent: 100, ground: { id: 'QX-43' } })
    expect([read.dueOn, read.verification]).toEqual([undefined, undefined])
    expect(await figuresOf(QUXIAN.county, '2026H2', 'countyRan')).toEqual({ 'statements.due': 2 })
  })
})

describe('the posting rate of a region', () => {
  it('refuses a period that isn’t the schedule’s own, or isn’t over', async () => {
    for (const period of ['2026H1', '2027Q1', '2026-07']) {
      const reply = await world.as('countyLin').call(readPosting, { regionId: county, period })
      expect([period, answerOf(reply)]).toEqual([period, 'supervision.noSuchPeriod'])
    }
  })

  it.each([
    ['neighbourhoodZheng', county],
    ['managerChen', neighbourhood],
    ['ownerLiu', neighbourhood],
    ['countyLin', city],
  ])('is closed to %s over %s', async (who, regionId) => {
    expect(answerOf(await world.as(who).call(readPosting, { regionId }))).toBe('door.notAllowed')
  })

  it('costs ten documents at most', async () => {
    world.emulator.resetCounts()
    await world.as('cityHuang').does(readPosting, { regionId: city })
    expect(world.emulator.counts()[0]?.reads).toBeLessThanOrEqual(MOST_DOCUMENTS)
  })
})

describe('PT-38 a statement is at the authority and the subdistrict at once', () => {
  it('with the moment of its receipt', async () => {
    const posted = world.emulator.data.get('statements', await gardenQ3(world))
    const receipts = posted?.receipts as { office: string; regionId: string; at: number }[]
    expect(receipts.map(({ office, regionId, at }) => [office, regionId, at])).toEqual([
      ['neighbourhood', neighbourhood, posted?.postedAt],
      ['subdistrict', subdistrict, posted?.postedAt],
      ['county', county, posted?.postedAt],
    ])
  })
})

describe('PT-01 a statement that was lacking on the due day isn’t whole in time by what came later', () => {
  it('counts as made whole late and misses the rate, whatever is corrected again', async () => {
    const right = aStatement()
    const remarked = (right.cost ?? []).map((line) => ({ ...line, remark: '收据在前台' }))
    for (const [nth, statement] of [right, { ...right, cost: remarked }].entries()) {
      const how = { statementId: await gardenQ3(world), version: nth + 1, reason: '补上漏写的一项' }
      await world.as('managerChen').does(correctStatement, { ...how, statement })
      await world.sweep()
      const figures = await figuresOf(county, '2026Q3')
      expect(figures).toMatchObject({ 'statements.inFull': 1, 'statements.missed': 1, 'statements.filledLate': 1 })
      expect(figures['statements.notInFull']).toBeUndefined()
    }
    const late = await itemsOf(world, 'cityHuang', city, { indicator: 'statements.filledLate', period: '2026Q3' })
    expect(late.map(({ communityName }) => communityName)).toEqual(['样本花园'])
  })
})
