import { printStatement } from '../../../contract/disclosure/printStatement'
import { readMade } from '../../../contract/disclosure/readMade'
import type { Output } from '../../../contract/operation'
import type { World } from '../../fixtures/world'

type Made = Output<typeof readMade>

/** What a job made, once it has ended. */
export async function made(world: World, who: string, jobId: string): Promise<Made> {
  await world.emulator.idle()
  const said = await world.as(who).does(readMade, { jobId })
  if (said.state !== 'done') throw new Error(`the job is ${said.state} after ${said.done} of ${said.total}`)
  return said
}

/** The bytes at an address. */
export async function fetched(url: string | undefined): Promise<Buffer> {
  const answer = await fetch(url ?? '')
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Prints a statement and gives the sheet's bytes. */
export async function printedBy(
  world: World,
  who: string,
  statementId: string,
  format: 'a4' | 'a3' = 'a4',
): Promise<Buffer> {
  const { jobId } = await world.as(who).does(printStatement, { statementId, format })
  const { files } = await made(world, who, jobId)
  return fetched(files[0]?.url)
}
