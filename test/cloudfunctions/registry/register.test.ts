import { endIncomeSource } from '../../../contract/registry/endIncomeSource'
import { readRegister } from '../../../contract/registry/readRegister'
import { registerBuildings } from '../../../contract/registry/registerBuildings'
import { registerCommittee } from '../../../contract/registry/registerCommittee'
import { registerCommunity } from '../../../contract/registry/registerCommunity'
import { registerCompany } from '../../../contract/registry/registerCompany'
import { registerDecision } from '../../../contract/registry/registerDecision'
import { registerIncomeSource } from '../../../contract/registry/registerIncomeSource'
import { registerKeeping } from '../../../contract/registry/registerKeeping'
import { registerNoticeBoard } from '../../../contract/registry/registerNoticeBoard'
import { registerPaper } from '../../../contract/registry/registerPaper'
import { setContract } from '../../../contract/registry/setContract'
import { communityId, companyId, PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let garden: string
let lane: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
  lane = await communityId(world, '样本里')
})
afterAll(() => world?.stop())

const register = (community: string) => world.as('neighbourhoodZheng').does(readRegister, { communityId: community })

describe('PT-07 every source of public income stands in the register', () => {
  const source = { number: 'S11', category: 'premises', item: '直饮水机场地', from: '2026-10-01' } as const

  it('once, under its own number', async () => {
    await world.as('managerChen').does(registerIncomeSource, { communityId: garden, ...source })
    const twice = await world.as('committeeHe').call(registerIncomeSource, { communityId: garden, ...source })
    expect(twice).toMatchObject({ refusal: { code: 'registry.sourceStands', number: 'S11', item: '直饮水机场地' } })
    const { sources } = await register(garden)
    expect(sources.filter(({ id }) => id === 'S11')).toHaveLength(1)
    expect(sources).toHaveLength(11)
  })

  it('with a term that ends no earlier than it begins, its first day included', async () => {
    const end = (until: string) =>
      world.as('managerChen').call(endIncomeSource, { communityId: garden, sourceId: 'S11', until })
    expect(await end('2026-09-30')).toMatchObject({ refusal: { code: 'registry.endsBeforeItBegins' } })
    expect(await end('2026-10-01')).toMatchObject({ ok: true })
    expect((await register(garden)).sources.find(({ id }) => id === 'S11')?.until).toBe('2026-10-01')
  })

  it('is changed by those who serve this community alone', async () => {
    const input = { communityId: garden, ...source, number: 'S12' }
    for (const openid of ['managerYu', 'staffFang', 'ownerLiu', 'supervisorSu', 'residentGuo']) {
      expect(await world.as(openid).call(registerIncomeSource, input)).toEqual({
        ok: false,
        refusal: { code: 'door.notAllowed' },
      })
    }
  })

  it('ten that are registered at once all stand', async () => {
    const numbers = Array.from({ length: 10 }, (_, nth) => `R${nth}`)
    await Promise.all(
      numbers.map((number) =>
        world.as('managerYu').does(registerIncomeSource, { communityId: lane, ...source, number }),
      ),
    )
    expect((await register(lane)).sources.map(({ id }) => id).sort()).toEqual(numbers)
  })
})

describe('PT-11 owners’ decisions stand in the register', () => {
  const decision = { number: 'D-2026-09', subject: '大门维修', limit: 500_000, per: 'total' } as const

  it('not by the company that spends under them', async () => {
    const reply = await world
      .as('managerChen')
      .call(registerDecision, { communityId: garden, ...decision, decidedOn: '2026-09-01' })
    expect(reply).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
  })

  it('not before they are made; today they are', async () => {
    const decided = (decidedOn: string) =>
      world.as('committeeHe').call(registerDecision, { communityId: garden, ...decision, decidedOn })
    expect(await decided('2026-10-21')).toMatchObject({ refusal: { code: 'registry.inTheFuture' } })
    expect(await decided('2026-10-20')).toMatchObject({ ok: true })
    expect(await decided('2026-10-20')).toMatchObject({ refusal: { code: 'registry.decisionStands' } })
  })

  it('and the papers of works beside them (PT-19)', async () => {
    const paper = { communityId: garden, item: '大门维修' }
    await world.as('managerChen').does(registerPaper, { ...paper, kind: 'quotation' })
    const { kinds } = await world.as('managerChen').does(registerPaper, { ...paper, kind: 'contract' })
    expect(kinds).toEqual(['quotation', 'contract'])
  })
})

describe('PT-13 the split of the surplus is registered with the paper that says so', () => {
  const contract = { companyId: companyId('putian'), paper: '新合同', from: '2026-10-01' } as const

  it('by the neighbourhood, from a day that has come', async () => {
    const set = (by: string, from: string) => world.as(by).call(setContract, { ...contract, communityId: lane, from })
    expect(await set('managerYu', '2026-10-01')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await set('neighbourhoodZheng', '2026-10-21')).toMatchObject({
      refusal: { code: 'registry.contractNotBegun' },
    })
    expect(await set('neighbourhoodZheng', '2026-10-20')).toMatchObject({ ok: true })
  })

  it('and what held before ends on the day before', async () => {
    const split = { companyPercent: 20, source: 'ownersDecision', paper: '业主大会决定' } as const
    await world.as('neighbourhoodZheng').does(setContract, { ...contract, communityId: garden, split })
    const { splits, contracts } = await register(garden)
    expect(splits).toMatchObject([
      { ratio: { owners: 70, company: 30 }, until: '2026-09-30' },
      { ratio: { owners: 80, company: 20 }, source: 'ownersDecision', from: '2026-10-01' },
    ])
    expect(contracts.map(({ until }) => until)).toEqual(['2026-09-30', undefined])
  })

  it('the company before is out at the next call, and the new one in', async () => {
    const keeping = { communityId: lane, kind: 'separateBooks', holder: '样本', lastFour: '1024' } as const
    const call = (openid: string) => world.as(openid).call(registerKeeping, { ...keeping, from: '2026-10-20' })
    expect(await call('managerYu')).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
    expect(await call('managerChen')).toMatchObject({ ok: true })
  })
})

describe('PT-04 PT-10 the notice board and how the income is kept', () => {
  it('stand with place and day; four figures are four', async () => {
    await world
      .as('managerChen')
      .does(registerNoticeBoard, { communityId: garden, place: '北门', position: 'elsewhere' })
    const { boards } = await register(garden)
    expect(boards.at(-1)).toEqual({ place: '北门', position: 'elsewhere', from: '2026-10-20' })
    const reply = await world.as('managerChen').call(registerKeeping, {
      communityId: garden,
      kind: 'separateAccount',
      holder: '样本',
      lastFour: '668',
      from: '2026-10-01',
    })
    expect(reply).toMatchObject({ refusal: { code: 'door.badInput', problems: [{ field: 'lastFour' }] } })
  })
})

describe('DT-24 a community has one committee at a time', () => {
  const term = (termFirst: string, termLast: string) =>
    world.as('neighbourhoodZheng').call(registerCommittee, { communityId: garden, termFirst, termLast })

  it('terms don’t overlap by a single day', async () => {
    expect(await term('2029-05-31', '2034-05-30')).toMatchObject({ refusal: { code: 'registry.committeeStands' } })
    expect(await term('2034-06-01', '2029-06-01')).toMatchObject({ refusal: { code: 'registry.endsBeforeItBegins' } })
    expect(await term('2029-06-01', '2034-05-31')).toMatchObject({ ok: true })
  })
})

describe('companies and communities', () => {
  const contact = { name: '样本', phone: '0594-2000009' }

  it('a company stands once by its credit code, whose last sign is held against the others', async () => {
    const call = (creditCode: string) =>
      world.as('countyLin').call(registerCompany, { regionId: PUTIAN.county, name: '样本新物业', creditCode, contact })
    expect(await call('91350304MA0000009M')).toMatchObject({ refusal: { code: 'door.badInput' } })
    expect(await call('91350304ma0000009l')).toMatchObject({ value: { companyId: 'company_91350304MA0000009L' } })
    expect(await call('91350304MA0000009L')).toMatchObject({ refusal: { code: 'registry.companyStands' } })
  })

  it('a community lies in a neighbourhood', async () => {
    const fields = { name: '样本新居', address: '样本路2号', layout: 'estate', old: false, unitCount: 10 } as const
    const call = (by: string, regionId: string) => world.as(by).call(registerCommunity, { ...fields, regionId })
    expect(await call('subdistrictXu', PUTIAN.subdistrict)).toMatchObject({
      refusal: { code: 'registry.notANeighbourhood', name: '样本街道' },
    })
    expect(await call('managerChen', PUTIAN.neighbourhood)).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await call('subdistrictXu', PUTIAN.neighbourhood)).toMatchObject({ ok: true })
  })

  it('its buildings stand once each, on its ground', async () => {
    const building = { name: '1栋', x: 10, y: 10, width: 40, depth: 15 }
    const draw = (...buildings: (typeof building)[]) =>
      world
        .as('neighbourhoodZheng')
        .call(registerBuildings, { communityId: lane, plan: { width: 100, depth: 60, buildings } })
    expect(await draw(building, building)).toMatchObject({ refusal: { code: 'registry.buildingTwice' } })
    expect(await draw({ ...building, x: 61 })).toMatchObject({ refusal: { code: 'registry.outsidePlan' } })
    expect(await draw({ ...building, x: 60 })).toMatchObject({ ok: true })
  })
})
