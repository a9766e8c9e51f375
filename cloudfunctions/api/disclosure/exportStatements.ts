import { exportStatements } from '../../../contract/disclosure/exportStatements'
import { handler } from '../../common/door/handler'
import { beginExport } from './exporting'

/** A region's period, whatever its size: the job goes through it page by page. */
export default handler(exportStatements, async ({ regionId, period }, context) => {
  const region = await context.store.get('regions', regionId)
  return beginExport(context, { regionId, period, about: `${region?.name ?? regionId} ${period}` })
})
