import { listItems } from '../../../contract/supervision/listItems'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { isStanding } from '../../common/figures'
import { figureKey } from '../../common/workItems'
import { itemsPage, queuePage } from './items'

/** One indexed page: a figure's items by its key, or a region's by state. */
export default handler(listItems, async ({ regionId, indicator, period, state, after }, { store }) => {
  if (indicator === undefined) return accept(await queuePage(store, { regionPath: regionId }, state, after))
  const where = { figureKeys: figureKey(regionId, indicator, period) }
  return accept(await itemsPage(store, where, after, isStanding(indicator) ? 'asc' : 'desc'))
})
