import { takeInFile } from '../../../contract/registry/takeInFile'
import type { Random } from '../random'
import type { Town } from '../town'
import { POINT } from './move'

/** Somebody takes a photo in; its id, or none where that didn't come through. */
export const photoBy = (town: Town, random: Random, who: string): Promise<string[]> =>
  fileBy(town, random, who, 'photo')

/** Somebody takes the scan of a paper in. */
export const scanBy = (town: Town, random: Random, who: string): Promise<string[]> => fileBy(town, random, who, 'paper')

async function fileBy(town: Town, random: Random, who: string, purpose: 'photo' | 'paper'): Promise<string[]> {
  const reply = await town.send(random, who, takeInFile, { purpose, content: POINT })
  return reply.ok ? [reply.value.fileId] : []
}
