import { listDrawn } from '../../../contract/supervision/listDrawn'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { pageIdOf } from '../../common/spotCheck/ids'

/** Two documents: the draw, and a page of its list as it was hashed. A list that is still gathered isn't shown. */
export default handler(listDrawn, async ({ drawId, after = '0' }, { store }) => {
  const nth = Number(after)
  const [draw, page] = await Promise.all([store.get('draws', drawId), store.get('drawPages', pageIdOf(drawId, nth))])
  if (!draw || draw.state === 'listing') return accept({ items: [] })
  const items = (page?.members ?? []).map((one) => ({ ...one, mustCheck: one.reasons.length > 0 }))
  return accept({ items, ...(nth + 1 < draw.pages ? { next: String(nth + 1) } : {}) })
})
