import type { Instant } from '../../domain/common'
import type { Store } from '../common/store/port'

const BATCH = 100
/** A phone that was off for a month still gets its first answer; after that the key is forgotten. */
const KEPT_MS = 30 * 86_400_000

/** Takes away the remembered answers of changes that nobody can still be repeating. */
export async function forgetAnswers(store: Store, now: Instant): Promise<number> {
  const old = await store.find('answers', { where: { at: { lt: now - KEPT_MS } }, order: ['at', 'asc'], limit: BATCH })
  for (const { _id } of old) await store.tx((transaction) => transaction.remove('answers', _id))
  return old.length
}
