import { readImport } from '../../../contract/fee/readImport'
import { importUnits } from '../../../contract/registry/importUnits'
import { communityId } from '../../../scripts/seed/places'
import { gardenUnits, rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { begin, ended } from './importing'

let world: World
let garden: string
let importId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
  importId = await begin(world, 'managerChen', garden, await rollWorkbook([rollLine(0), rollLine(1, { 房号: '9901' })]))
  await ended(world, 'managerChen', importId)
}, 120_000)
afterAll(() => world?.stop())

const answerTo = async (who: string, id: string): Promise<unknown> => {
  const reply = await world.as(who).call(readImport, { importId: id })
  return reply.ok ? reply.value.state : 'refusal' in reply ? reply.refusal.code : 'fault'
}

describe('how far an import is', () => {
  it('is told to the manager of the company that serves the community', async () => {
    expect(await answerTo('managerChen', importId)).toBe('done')
  })

  it.each(['managerYu', 'staffFang', 'ownerLiu', 'neighbourhoodZheng', 'cityHuang'])(
    'with the names of its rows it is not told to %s',
    async (who) => {
      expect(await answerTo(who, importId)).toBe('door.notAllowed')
    },
  )

  it('is not told of what isn’t there, nor of other long work', async () => {
    expect(await answerTo('managerChen', 'import_none')).toBe('door.notFound')
    const { jobId } = await world
      .as('managerChen')
      .does(importUnits, { communityId: garden, rows: gardenUnits.slice(0, 1) })
    expect(await answerTo('managerChen', jobId)).toBe('fee.noSuchImport')
  })

  it('takes no more than ten documents from the database', async () => {
    world.emulator.resetCounts()
    await answerTo('managerChen', importId)
    expect(world.emulator.counts()[0]?.reads).toBeLessThanOrEqual(10)
  })
})
