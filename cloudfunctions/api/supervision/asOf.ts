import type { Instant } from '../../../domain/common'
import type { Reader } from '../../common/store/port'

/** Until when the figures of regions hold everything: until now, or until the first event that is still on its way to them. */
export async function figuresAsOf(store: Reader, now: Instant): Promise<Instant> {
  const [first] = await store.find('events', {
    where: { foldKey: { gt: '' } },
    order: ['foldKey', 'asc'],
    limit: 1,
  })
  return first?.at ?? now
}
