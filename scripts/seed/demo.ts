import type { Emulator } from '../../emulator'
import { seedAfterPosting } from './afterPosting'
import { seedFees } from './fees'
import { seedObjections } from './objections'
import { actingOn } from './onEmulator'
import { seedPeople } from './people'
import { seedPutian } from './putian'
import { seedQuxian } from './quxian'
import { seedCourtService } from './service'
import { seedSheet } from './sheets'
import { seedSpotCheck } from './spotCheck'
import { seedPutianStatements, seedQuxianStatements } from './statements'
import { seedYangcheng } from './yangcheng'
import { seedYangchengPostings } from './yangchengPostings'

const BEGINNING = '2026-07-01'

/** The demonstration: three counties, the whole roll, and the list of people to act as; then it is today again. */
export async function seedDemo(emulator: Emulator): Promise<void> {
  const world = actingOn(emulator)
  world.setTime(BEGINNING)
  await seedPutian(world, 'whole')
  await seedQuxian(world)
  await seedYangcheng(world)
  await seedPutianStatements(world)
  await seedQuxianStatements(world)
  await seedCourtService(world)
  await seedYangchengPostings(world)
  await seedSheet(world, 'managerPeng', '样本苑', '2026H1')
  await seedAfterPosting(world)
  await seedSpotCheck(world)
  emulator.people.add(
    seedPeople.map(({ openid, name, about }) => ({
      _id: openid,
      name,
      label: about,
    })),
  )
  emulator.clock.set(Date.now())
  await seedSheet(world, 'managerChen', '样本花园', '2026Q2')
  await seedFees(world)
  await seedObjections(world)
}
