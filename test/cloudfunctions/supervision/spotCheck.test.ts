import { runChecks, booksOf } from '../../../checks'
import { readTreeHead } from '../../../contract/disclosure/readTreeHead'
import { listInbox } from '../../../contract/registry/listInbox'
import { announceDraw } from '../../../contract/supervision/announceDraw'
import { listChecked } from '../../../contract/supervision/listChecked'
import { listDrawn } from '../../../contract/supervision/listDrawn'
import { listHeld } from '../../../contract/supervision/listHeld'
import { readPosting } from '../../../contract/supervision/readPosting'
import { readVisit } from '../../../contract/supervision/readVisit'
import { recordVisit } from '../../../contract/supervision/recordVisit'
import { registerLead } from '../../../contract/supervision/registerLead'
import { communityId, PUTIAN } from '../../../scripts/seed/places'
import type { World } from '../../fixtures/world'
import { gardenQ3, photoOf, postThirdQuarter } from '../disclosure/garden'
import { answerOf, itemsOf } from './desk'
import { drawnAgain, drawOf, drawWhen, enterOne, postNothing } from './drawing'
import { openNeighbours } from './neighbours'

const { city, county, subdistrict } = PUTIAN

let world: World
beforeAll(async () => {
  world = await openNeighbours()
  await postThirdQuarter(world)
  await postNothing(world)
  await world.sweep()
}, 240_000)
afterAll(() => world?.stop())
afterEach(() => world.emulator.setFaults({}))

const membersOf = async (drawId: string, who = 'countyLin') => (await world.as(who).does(listDrawn, { drawId })).items

const lead = async (
  who: string,
  name: string,
  kind: 'petition' | 'inspection' | 'hotline12345',
  receivedOn = '2026-10-20',
) =>
  world
    .as(who)
    .call(registerLead, { communityId: await communityId(world, name), kind, receivedOn, reference: '莆信〔2026〕7号' })

describe('PT-42 a draw is announced once, by the authority of its own level', () => {
  it.each([
    ['subdistrictXu', county, '2026Q2', 'door.notAllowed'],
    ['managerChen', county, '2026Q2', 'door.notAllowed'],
    ['supervisorSu', county, '2026Q2', 'door.notAllowed'],
    ['cityHuang', county, '2026Q2', 'supervision.drawIsTheirs'],
    ['countyLin', city, '2026Q2', 'door.notAllowed'],
    ['countyLin', subdistrict, '2026Q2', 'supervision.drawIsTheirs'],
    ['countyLin', county, '2026Q4', 'supervision.noSuchPeriod'],
    ['countyLin', county, '2026H1', 'supervision.noSuchPeriod'],
  ])('%s over %s for %s: %s', async (who, regionId, period, answer) => {
    expect(answerOf(await world.as(who).call(announceDraw, { regionId, period }))).toBe(answer)
  })

  it('of two officers at once one announces it, the other is told', async () => {
    const replies = await Promise.all(
      [1, 2].map(() => world.as('countyLin').call(announceDraw, { regionId: county, period: '2026Q2' })),
    )
    expect(replies.map(answerOf).sort()).toEqual(['read', 'supervision.drawnAlready'])
    expect([...world.emulator.data.all('draws')]).toHaveLength(1)
  })
})

describe('PT-42 nobody can choose how it comes out', () => {
  it('publishes list and commitment first, and what makes the seed is nowhere to be read', async () => {
    const draw = await drawWhen(world, county, '2026Q2', 'committed')
    const { head } = await world.asNobody().does(readTreeHead, {})
    expect(head?.day).toBe('2026-07-20')
    expect(draw).toMatchObject({ percent: 50, total: 4, must: 1, ground: { id: 'PT-42' } })
    expect([draw.sizeBefore, draw.rootFrom]).toEqual([head?.size, '2026-10-21'])
    expect([draw.commitment?.length, draw.listHash?.length]).toEqual([64, 64])
    expect([draw.nonce, draw.head, draw.seed]).toEqual([undefined, undefined, undefined])
    const [secret] = [...world.emulator.data.all('drawSecrets')]
    const seen = JSON.stringify([draw, await membersOf(draw.drawId), world.emulator.data.get('draws', draw.drawId)])
    expect(seen).not.toContain(String(secret?.nonce))
  })

  it.each(['2026-10-20T23:59:00+08:00', '2026-10-21T00:40:00+08:00', '2026-10-22T00:40:00+08:00'])(
    'isn’t drawn while the only root is of the day itself, nor while nothing more is entered: %s',
    async (time) => {
      world.setTime(time)
      await world.sweep()
      expect(await drawOf(world, county, '2026Q2')).toMatchObject({ state: 'committed' })
    },
  )

  it('is drawn by itself from the root of the first later day on which something was entered', async () => {
    world.setTime('2026-10-22T09:00:00+08:00')
    await enterOne(world)
    world.setTime('2026-10-22T23:59:00+08:00')
    await world.sweep()
    expect((await drawOf(world, county, '2026Q2')).state).toBe('committed')
    world.setTime('2026-10-23T00:40:00+08:00')
    await Promise.all([world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')])
    const draw = await drawWhen(world, county, '2026Q2', 'drawn')
    const { head } = await world.asNobody().does(readTreeHead, { day: '2026-10-22' })
    const { sizeBefore = 0 } = draw
    expect(draw).toMatchObject({ chosen: 2, head })
    expect(head).toMatchObject({ day: '2026-10-22', size: sizeBefore + 3 })
    const { head: dayItself } = await world.asNobody().does(readTreeHead, { before: '2026-10-22' })
    expect(dayItself).toMatchObject({ day: '2026-10-20', size: sizeBefore + 2 })
  })

  it('is drawn again by anybody from what was published, and comes out the same', async () => {
    expect(await drawnAgain(world, 'residentGuo', county, '2026Q2')).toEqual([])
    const { drawId } = await drawOf(world, county, '2026Q2')
    expect((await membersOf(drawId, 'residentGuo')).filter(({ drawn }) => drawn)).toHaveLength(2)
  })
})

describe('PT-44 the pool gathers itself, each with its reason', () => {
  it('takes leads of offices over the community, none from tomorrow, and no case from elsewhere', async () => {
    expect(answerOf(await lead('subdistrictXu', '样本花园', 'inspection', '2026-10-23'))).toBe('read')
    expect(answerOf(await lead('cityHuang', '样本坊', 'petition'))).toBe('read')
    expect(answerOf(await lead('subdistrictXu', '样本花园', 'inspection', '2026-10-24'))).toBe(
      'supervision.leadFromTomorrow',
    )
    expect(answerOf(await lead('subdistrictYu', '样本花园', 'inspection'))).toBe('door.notAllowed')
    expect(answerOf(await lead('managerChen', '样本花园', 'inspection'))).toBe('door.notAllowed')
    const community = await communityId(world, '样本花园')
    const input = {
      communityId: community,
      kind: 'hotline12345',
      receivedOn: '2026-10-20',
      reference: '1',
      caseId: 'none',
    } as const
    expect(answerOf(await world.as('countyLin').call(registerLead, input))).toBe('supervision.noSuchCase')
  })

  it('PT-43 PT-45 a county counts zero income and what it found itself, a city petitions', async () => {
    await world.as('countyLin').does(announceDraw, { regionId: county, period: '2026Q3' })
    await world.as('cityHuang').does(announceDraw, { regionId: city, period: '2026Q3' })
    const [own, above] = [
      await drawWhen(world, county, '2026Q3', 'committed'),
      await drawWhen(world, city, '2026Q3', 'committed'),
    ]
    const pool = async (drawId: string, who: string) =>
      Object.fromEntries(
        (await membersOf(drawId, who)).filter(({ mustCheck }) => mustCheck).map(({ name, reasons }) => [name, reasons]),
      )
    expect(await pool(own.drawId, 'countyLin')).toEqual({ 样本里: ['zeroIncome'], 样本花园: ['inspection'] })
    expect(await pool(above.drawId, 'cityHuang')).toEqual({ 样本里: ['zeroIncome'], 样本坊: ['petition'] })
    expect(await pool(own.drawId, 'residentGuo')).toEqual({ 样本里: undefined, 样本花园: undefined })
    expect([own.percent, above.percent]).toEqual([50, 15])
  })

  it('is drawn whole though it is more than the share, by jobs that were killed on the way', async () => {
    world.setTime('2026-10-24')
    await enterOne(world)
    world.setTime('2026-10-25')
    world.emulator.setFaults({ killWorkerAtDbCall: 40 })
    await world.emulator.fireTimer('sweep').catch(() => undefined)
    world.emulator.setFaults({})
    world.setTime('2026-10-25T09:10:00+08:00')
    await world.sweep()
    world.setTime('2026-10-25T09:20:00+08:00')
    await world.sweep()
    expect(await drawWhen(world, city, '2026Q3', 'drawn')).toMatchObject({ chosen: 2 })
    expect(await drawWhen(world, county, '2026Q3', 'drawn')).toMatchObject({ chosen: 2 })
    const visits = [...world.emulator.data.all('visits')]
    expect(visits).toHaveLength(6)
    expect(await itemsOf(world, 'cityHuang', city, { indicator: 'visits.open', period: '2026Q3' })).toHaveLength(4)
  })
})

const visitIn = async (who: string, name: string, period = '2026Q3'): Promise<string> => {
  const { items } = await world.as(who).does(listHeld, {})
  const found = items.find((item) => item.kind === 'visit' && item.communityName === name && item.period === period)
  if (!found) throw new Error(`${who} has no visit to ${name}`)
  return found.refId
}

describe('PT-09 what differs on site is a finding, and those whom it concerns are told', () => {
  const seen = async (visitId: string, amount: number, who = 'countyLin', lineId?: string) => {
    const { lines } = await world.as(who).does(readVisit, { visitId })
    const photos = [await photoOf(world, who), await photoOf(world, who), await photoOf(world, who)]
    const line = { lineId: lineId ?? lines[0]?.id ?? '', on: 'bank', amount } as const
    return { visitId, boardStands: true, lines: [line], photos, note: '看了银行流水' }
  }

  it('is recorded by the office that drew it, against lines that stand there', async () => {
    const visitId = await visitIn('countyLin', '样本花园')
    const input = await seen(visitId, 1)
    expect(answerOf(await world.as('cityHuang').call(recordVisit, input))).toBe('supervision.visitIsTheirs')
    expect(answerOf(await world.as('subdistrictXu').call(recordVisit, input))).toBe('door.notAllowed')
    const unknown = { ...input, lines: [{ lineId: 'nowhere', on: 'bank', amount: 1 } as const] }
    expect(answerOf(await world.as('countyLin').call(recordVisit, unknown))).toBe('disclosure.noSuchLine')
    const foreign = { ...input, photos: [await photoOf(world, 'managerChen')] }
    expect(answerOf(await world.as('countyLin').call(recordVisit, foreign))).toBe('registry.noSuchFile')
  })

  it('says the difference with both figures, once: to the poster, the neighbourhood and the owners', async () => {
    const visitId = await visitIn('countyLin', '样本花园')
    const { lines } = await world.as('countyLin').does(readVisit, { visitId })
    const stated = lines[0]?.amount ?? 0
    const { findings } = await world.as('countyLin').does(recordVisit, await seen(visitId, stated + 1))
    expect(findings).toMatchObject([
      {
        clause: 'PT-09',
        what: 'supervision.seenDiffers',
        figures: { statedFen: stated, seenFen: stated + 1, on: 'bank' },
      },
    ])
    const again = await world.as('countyLin').call(recordVisit, await seen(visitId, stated))
    expect(answerOf(again)).toBe('supervision.visitedAlready')
    await world.sweep()
    for (const who of ['managerChen', 'neighbourhoodZheng']) {
      const { items } = await world.as(who).does(listInbox, {})
      expect(items.map(({ template }) => template)).toContain('visit.differs')
    }
    const { items } = await world.as('ownerLiu').does(listChecked, { statementId: await gardenQ3(world) })
    expect(items).toMatchObject([{ byName: '荔城区', lines: 1, boardStands: true, findings }])
    expect(JSON.stringify(items)).not.toContain('看了银行流水')
    const behind = await itemsOf(world, 'countyLin', county, { indicator: 'visits.differing', period: '2026Q3' })
    expect(behind.map(({ communityName }) => communityName)).toEqual(['样本花园'])
  })
})

describe('PT-02 the rate counts communities, each once a year', () => {
  const verified = async () => {
    await world.sweep()
    const { figures, verification, year } = await world.as('cityHuang').does(readPosting, { regionId: city })
    expect(verification).toMatchObject({ percent: 50, ground: { id: 'PT-02' } })
    return figures.find(({ indicator, period }) => indicator === 'communities.verified' && period === year)?.value ?? 0
  }

  it('though city and county both go there', async () => {
    expect(await verified()).toBe(1)
    for (const [who, regionName] of [
      ['countyLin', '样本里'],
      ['cityHuang', '样本里'],
    ] as const) {
      const visitId = await visitIn(who, regionName)
      await world
        .as(who)
        .does(recordVisit, { visitId, boardStands: false, lines: [], photos: [await photoOf(world, who)] })
    }
    expect(await verified()).toBe(2)
    const items = await itemsOf(world, 'cityHuang', city, { indicator: 'communities.verified', period: '2026' })
    expect(items.map(({ communityName }) => communityName).sort()).toEqual(['样本花园', '样本里'].sort())
  })

  it('leaves everything that is stored as it must be', () => {
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})
