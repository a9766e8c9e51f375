import { readFile } from '../../../contract/registry/readFile'
import { registerNoticeBoard } from '../../../contract/registry/registerNoticeBoard'
import { releaseFile } from '../../../contract/registry/releaseFile'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, photoOf } from '../disclosure/garden'

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world?.stop())

/** A photo of the board that the register shows, with the number under which WeChat speaks of it. */
async function shown(): Promise<{ fileId: string; trace: unknown }> {
  const fileId = await photoOf(world, 'managerChen')
  const communityId = await garden(world)
  const board = { communityId, place: '大门', position: 'mainPedestrianEntrance', fileId } as const
  await world.as('managerChen').does(registerNoticeBoard, board)
  return { fileId, trace: world.emulator.data.get('files', fileId)?.checkTrace }
}
const says = (trace: unknown, suggest: string): Promise<unknown> =>
  world.emulator.call(undefined, 'api', { Event: 'wxa_media_check', trace_id: trace, result: { suggest } })
const checkOf = (fileId: string): unknown => world.emulator.data.get('files', fileId)?.check
const mayOpen = async (fileId: string): Promise<boolean> =>
  (await world.as('ownerLiu').does(readFile, { fileIds: [fileId] })).files[0]?.url !== undefined

describe('what a person of the office decided of a picture stands, whatever WeChat says again', () => {
  it.each([
    [false, 'pass', 'risky'],
    [true, 'review', 'pass'],
    [true, 'risky', 'pass'],
  ])('shown: %s; then WeChat says %s', async (isShown, suggest, stands) => {
    const { fileId, trace } = await shown()
    await says(trace, 'review')
    await world.as('neighbourhoodZheng').does(releaseFile, { fileId, shown: isShown })
    await says(trace, suggest)
    expect(checkOf(fileId)).toBe(stands)
    expect(await mayOpen(fileId)).toBe(isShown)
  })

  it('a verdict that comes late, before anybody looked, still counts', async () => {
    const { fileId, trace } = await shown()
    await says(trace, 'review')
    expect(await mayOpen(fileId)).toBe(false)
    await says(trace, 'pass')
    expect(await mayOpen(fileId)).toBe(true)
  })
})
