import { runStillChecks } from '../../checks'
import { NOW } from './place'
import { villageBooks } from './village'

it('books in which every rule was kept have no breach', async () => {
  expect(runStillChecks(await villageBooks(), NOW)).toEqual([])
})
