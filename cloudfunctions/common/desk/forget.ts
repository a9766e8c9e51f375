import type { Instant } from '../../../domain/common'
import type { Store } from '../store/port'

const BATCH = 100
/** An ended session stays in the list of its person's browsers no longer; a month is enough to look into an incident. */
const KEPT_MS = 30 * 86_400_000

/** Takes away codes that nobody can confirm any more, and sessions that ended a month ago. */
export async function forgetDesks(store: Store, now: Instant): Promise<number> {
  const codes = await store.find('deskCodes', { where: { expiresAt: { lt: now - KEPT_MS } }, limit: BATCH })
  const sessions = await store.find('deskSessions', { where: { expiresAt: { lt: now - KEPT_MS } }, limit: BATCH })
  for (const { _id } of codes) await store.tx((transaction) => transaction.remove('deskCodes', _id))
  for (const { _id } of sessions) await store.tx((transaction) => transaction.remove('deskSessions', _id))
  return codes.length + sessions.length
}
