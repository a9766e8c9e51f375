import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.stop())

it('refuses an operation that does not exist', async () => {
  const reply = await world.emulator.call('somebody', 'api', { operation: 'registry.nothing', input: {} })
  expect(reply).toEqual({ ok: false, refusal: { code: 'door.noSuchOperation' } })
})
