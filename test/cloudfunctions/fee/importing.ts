import { importRoll } from '../../../contract/fee/importRoll'
import type { ImportOutcome } from '../../../contract/fee/outcome'
import { readImport } from '../../../contract/fee/readImport'
import { takeInFile } from '../../../contract/registry/takeInFile'
import type { World } from '../../fixtures/world'

const PATIENCE_MS = 60_000
const POLL_MS = 50

/** Somebody hands a workbook in; its file id comes back. */
export async function handIn(world: World, who: string, bytes: Buffer): Promise<string> {
  const content = bytes.toString('base64')
  return (await world.as(who).does(takeInFile, { purpose: 'workbook', content })).fileId
}

/** Hands a workbook in and begins to read it as a roll. */
export async function begin(world: World, who: string, communityId: string, bytes: Buffer): Promise<string> {
  const fileId = await handIn(world, who, bytes)
  return (await world.as(who).does(importRoll, { communityId, fileId })).importId
}

/** What became of an import, once it has ended. */
export async function ended(world: World, who: string, importId: string): Promise<ImportOutcome> {
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    const { outcome } = await world.as(who).does(readImport, { importId })
    if (outcome) return outcome
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(`${importId} has not ended`)
}

/** A whole import, from handing in to its outcome. */
export async function imported(world: World, communityId: string, bytes: Buffer): Promise<ImportOutcome> {
  return ended(world, 'managerChen', await begin(world, 'managerChen', communityId, bytes))
}
