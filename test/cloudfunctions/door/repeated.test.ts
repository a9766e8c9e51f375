import { takeInFile } from '../../../contract/registry/takeInFile'
import { sendReport } from '../../../contract/case/sendReport'
import { communityId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

/** The smallest picture: one grey point. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world.stop())

describe('a change that is repeated with its key gives its first answer, although what it used is spent', () => {
  it('a report with a photo that belongs to it by now', async () => {
    const owner = world.as('ownerLiu')
    const { fileId } = await owner.does(takeInFile, { purpose: 'photo', content: POINT })
    const garden = await communityId(world, '样本花园')
    const report = { communityId: garden, problem: 'fireLaneBlocked', place: { building: '2栋' } } as const
    const input = { ...report, photos: [fileId] }
    const first = await owner.call(sendReport, input, 'once')
    expect(first).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await owner.call(sendReport, input, 'once')).toEqual(first)
    expect([...world.emulator.data.all('cases')]).toHaveLength(1)
  })

  it('an upload that was taken away once it had been looked at', async () => {
    const cloudId = await world.upload('point.png', Buffer.from(POINT, 'base64'))
    const input = { purpose: 'photo', cloudId } as const
    const first = await world.as('ownerLiu').call(takeInFile, input, 'upload')
    expect(first).toMatchObject({ ok: true })
    expect(await world.as('ownerLiu').call(takeInFile, input, 'upload')).toEqual(first)
  })

  it('and is refused where the key comes with another input', async () => {
    const input = { purpose: 'photo', content: POINT } as const
    await world.as('ownerLiu').call(takeInFile, input, 'mine')
    expect(await world.as('ownerLiu').call(takeInFile, { ...input, purpose: 'paper' }, 'mine')).toEqual({
      ok: false,
      refusal: { code: 'door.keyUsedForOther' },
    })
  })
})
