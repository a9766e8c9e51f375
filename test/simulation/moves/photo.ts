import { takeInFile } from '../../../contract/registry/takeInFile'
import type { Random } from '../random'
import type { Town } from '../town'
import { POINT } from './move'

/** Somebody takes a photo in; its id, or none where that didn't come through. */
export async function photoBy(town: Town, random: Random, who: string): Promise<string[]> {
  const reply = await town.send(random, who, takeInFile, { purpose: 'photo', content: POINT })
  return reply.ok ? [reply.value.fileId] : []
}
