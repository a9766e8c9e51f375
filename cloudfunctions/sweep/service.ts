import type { Instant, Result } from '../../domain/common'
import { accept, addDays, dateOf, startOf } from '../../domain/common'
import { ITEM_OF_KIND } from '../../domain/disclosure'
import { linkedPostings } from '../common/disclosure/others'
import { askedOf, countService } from '../common/disclosure/service'
import { commit } from '../common/door/commit'
import { policiesAt } from '../common/policies'
import type { ServiceRecord } from '../common/records/service'
import type { Store } from '../common/store/port'
import { timeKey } from '../common/workItems'
import { each } from './each'

const BATCH = 20
/** How soon an adopted document, or one changed, reaches every community without a change of its own. */
const EVERY_DAYS = 7

/**
 * Holds the service disclosure of communities whose turn it is against the rules of today, a bounded batch at a time. A community's
 * turn moves on in the transaction that counts it, so a run that died is simply run again.
 * @returns how many communities it took
 */
export async function countServices(store: Store, now: Instant, newId: (head: string) => string): Promise<number> {
  const where = { turnKey: { lte: timeKey(now, '~') } }
  const services = await store.find('services', { where, order: ['turnKey', 'asc'], limit: BATCH })
  await each(services, (service) => countOne(store, service, now, newId))
  return services.length
}

async function countOne(
  store: Store,
  { _id: communityId, turnKey }: ServiceRecord,
  now: Instant,
  newId: (head: string) => string,
): Promise<void> {
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`no community ${communityId} of a service disclosure`)
  const policies = await policiesAt(store, community.regionPath)
  const subject = { communityId, regionPath: community.regionPath }
  const known = { operation: 'sweep.countServices', subject, now, newId }
  const postings = await linkedPostings(store, communityId)
  await commit(store, known, async (change): Promise<Result<null>> => {
    const standing = await change.get('services', communityId)
    if (standing?.turnKey !== turnKey) return accept(null)
    const asked = askedOf(policies, community, dateOf(now))
    const linked = postings.flatMap(({ kind }) => ITEM_OF_KIND[kind] ?? [])
    const next = timeKey(startOf(addDays(dateOf(now), EVERY_DAYS)), communityId)
    await change.patch('services', communityId, { turnKey: next, asked, linked })
    await countService(change, community, { items: standing.items, linked, asked }, now)
    return accept(null)
  })
}
