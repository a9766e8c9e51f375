import type { Instant } from '../../../domain/common'
import type { Store } from '../store/port'
import { timeKey } from '../workItems'
import { discard } from './storage'

const BATCH = 50
/** A draft may lie over a weekend; a file that no record shows after that is taken away. */
export const UNUSED_MS = 7 * 86_400_000

/**
 * Takes away files that nobody used; the record goes first, so that nobody attaches what is about to vanish.
 * @returns how many
 */
export async function forgetUnusedFiles(store: Store, now: Instant): Promise<number> {
  const where = { unusedKey: { lte: timeKey(now, '~') } }
  const files = await store.find('files', { where, order: ['unusedKey', 'asc'], limit: BATCH })
  for (const { _id } of files) {
    const cloudId = await store.tx(async (transaction) => {
      const file = await transaction.get('files', _id)
      if (!file || file.unusedKey === undefined) return undefined
      await transaction.remove('files', _id)
      return file.cloudId
    })
    if (cloudId !== undefined) await discard(cloudId)
  }
  return files.length
}
