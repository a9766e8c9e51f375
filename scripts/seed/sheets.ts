import { printStatement } from '../../contract/disclosure/printStatement'
import { readMade } from '../../contract/disclosure/readMade'
import type { Acting } from './acting'
import { communityId } from './places'

const TRIES = 200
const PAUSE_MS = 50

/** A manager prints the sheet of a statement for the board, as it stands now. */
export async function seedSheet(world: Acting, by: string, community: string, period: string): Promise<void> {
  const manager = world.as(by)
  const statementId = `${await communityId(world, community)}-${period}`
  const { jobId } = await manager.does(printStatement, { statementId, format: 'a4' })
  for (let nth = 0; nth < TRIES; nth += 1) {
    if ((await manager.does(readMade, { jobId })).state === 'done') return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error(`the sheet of ${statementId} wasn't made`)
}
