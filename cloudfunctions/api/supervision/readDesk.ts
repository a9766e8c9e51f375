import { readDesk } from '../../../contract/supervision/readDesk'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

/** Reads the counters of one region; nothing is scanned, whatever lies below it. */
export default handler(readDesk, async ({ regionId }, { store }) => {
  const [region, counters] = await Promise.all([
    store.get('regions', regionId),
    store.find('regionCounters', { where: { regionId }, order: ['period', 'desc'] }),
  ])
  const figures = counters.flatMap((counter) => counter.figures).filter(({ value }) => value !== 0)
  const asOf = Math.max(0, ...counters.map((counter) => counter.asOf))
  return accept({
    regionId,
    name: region?.name ?? '',
    level: region?.level ?? 'neighbourhood',
    figures: [...figures],
    ...(counters.length > 0 ? { asOf } : {}),
  })
})
