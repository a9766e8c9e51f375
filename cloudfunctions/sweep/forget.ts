import type { Instant } from '../../domain/common'
import type { Store } from '../common/store/port'

const BATCH = 100
/** As many documents as a transaction holds. */
const AT_ONCE = 10
/** A phone that was off for a month still gets its first answer; after that the key is forgotten. */
const KEPT_MS = 30 * 86_400_000

/** Takes away the remembered answers of changes that nobody can still be repeating. */
export async function forgetAnswers(store: Store, now: Instant): Promise<number> {
  const old = await store.find('answers', { where: { at: { lt: now - KEPT_MS } }, order: ['at', 'asc'], limit: BATCH })
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const some = old.slice(from, from + AT_ONCE)
    await store.tx(async (transaction) => {
      for (const { _id } of some) await transaction.remove('answers', _id)
    })
  }
  return old.length
}
