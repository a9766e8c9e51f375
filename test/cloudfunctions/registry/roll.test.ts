import { bindUnit } from '../../../contract/registry/bindUnit'
import { importUnits } from '../../../contract/registry/importUnits'
import { readJob } from '../../../contract/registry/readJob'
import { unitIdOf } from '../../../cloudfunctions/common/units'
import { communityId } from '../../../scripts/seed/places'
import { ownerInRoll, rollOf, takeInRoll } from '../../../scripts/seed/units'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

const first = { building: '1栋', entrance: '1单元', room: '101', areaDm2: 8000 }
const units = () => [...world.emulator.data.all('units')].filter((unit) => unit.communityId === garden)
const take = (by: string, rows: (typeof first & { buyerKey?: string })[]) =>
  world.as(by).call(importUnits, { communityId: garden, rows })

describe('a roll is taken in row by row', () => {
  it('not one with the same unit twice, however it is written', async () => {
    const reply = await take('managerChen', [first, { ...first, building: '１幢', entrance: '1', room: '101室' }])
    expect(reply).toMatchObject({ refusal: { code: 'registry.unitTwice', row: 2, unit: '1栋1单元101' } })
  })

  it('not one with a building that isn’t on the plan', async () => {
    const reply = await take('managerChen', [first, { ...first, building: '17栋' }])
    expect(reply).toMatchObject({ refusal: { code: 'registry.noSuchBuilding', row: 2, building: '17栋' } })
  })

  it('which units are one buyer’s says the neighbourhood alone', async () => {
    const reply = await take('managerChen', [{ ...first, buyerKey: 'B-9' }])
    expect(reply).toMatchObject({ refusal: { code: 'registry.buyerKeyByNeighbourhood', row: 1 } })
    const tangs = units().filter(({ buyerKey }) => buyerKey === 'B-0001')
    expect(tangs.map(({ label }) => label).sort()).toEqual(['2栋2单元1901', '2栋2单元1902'])
  })

  it('not by another company', async () => {
    expect(await take('managerYu', [first])).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
  })

  it('nothing was stored by any of these', () => {
    expect(units()).toHaveLength(156)
  })
})

describe('a roll in many steps', () => {
  it('stands whole, each unit once, although it is asked for twice at once', async () => {
    const rows = rollOf({ buildings: 6, entrances: 2, floors: 19, roomsOnFloor: 2 })
    await Promise.all([takeInRoll(world, 'managerChen', garden, rows), takeInRoll(world, 'managerChen', garden, rows)])
    expect(units()).toHaveLength(456)
    expect(new Set(units().map(({ label }) => label)).size).toBe(456)
  })

  it('keeps no name and no number, neither with the units nor in the job', () => {
    const words = JSON.stringify([...world.emulator.data.all('units'), ...world.emulator.data.all('jobs')])
    expect(words.includes('业主0001')).toBe(false)
    expect(words.includes('1栋1单元101')).toBe(true)
  })

  it('its progress is told to nobody but who asked for it', async () => {
    const [job] = [...world.emulator.data.all('jobs')].filter(({ personId }) => personId === 'managerChen')
    const jobId = String(job?._id)
    expect(await world.as('managerYu').call(readJob, { jobId })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
    expect(await world.as('managerChen').does(readJob, { jobId })).toMatchObject({ state: 'done' })
  })
})

describe('a new roll for a unit that stands', () => {
  const unit = () => world.emulator.data.get('units', unitIdOf(garden, first))

  it('leaves who is bound bound, and lets the next owner bind', async () => {
    const owners = [ownerInRoll(1), { name: '新业主', lastFour: '7777' }]
    await takeInRoll(world, 'managerChen', garden, [{ ...first, owners }])
    expect(unit()).toMatchObject({ areaDm2: 8000, holders: ['ownerLiu'], roll: [{ personId: 'ownerLiu' }, {}] })
    const second = { communityId: garden, ...first, name: '新 业主', lastFour: '７７７７' }
    expect(await world.as('spouse').does(bindUnit, second)).toMatchObject({ outcome: 'bound' })
    expect(unit()?.holders).toEqual(['ownerLiu', 'spouse'])
  })
})
