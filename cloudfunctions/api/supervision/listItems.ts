import { listItems } from '../../../contract/supervision/listItems'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { Query } from '../../common/store/port'
import { figureKey } from '../../common/workItems'
import { itemsPage } from './items'

/** One indexed page: a figure's items by its key, or a region's by state. */
export default handler(listItems, async ({ regionId, indicator, period, state, after }, { store }) => {
  const where: Query['where'] =
    indicator === undefined ? { regionPath: regionId, state } : { figureKeys: figureKey(regionId, indicator, period) }
  return accept(await itemsPage(store, where, after, state === 'done' && indicator === undefined ? 'desc' : 'asc'))
})
