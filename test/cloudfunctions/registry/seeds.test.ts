import { whoAmI } from '../../../contract/registry/whoAmI'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'both' })
})
afterAll(() => world?.stop())

it('knows what a person is', async () => {
  console.log(JSON.stringify(await world.as('managerChen').does(whoAmI, {})))
  console.log(JSON.stringify(await world.as('ownerTang').does(whoAmI, {})))
})
