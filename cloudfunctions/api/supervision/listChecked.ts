import { listChecked } from '../../../contract/supervision/listChecked'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { checkedView } from '../../common/spotCheck/view'

/** City and county draw once each for a period. */
const MOST = 10

export default handler(listChecked, async ({ statementId }, { store }) => {
  const found = await store.find('visits', { where: { statementId, done: true }, limit: MOST })
  return accept({ items: found.flatMap((visit) => checkedView(visit) ?? []) })
})
