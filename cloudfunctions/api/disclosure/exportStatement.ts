import { readContent } from '../../../contract/disclosure/content'
import { exportStatement } from '../../../contract/disclosure/exportStatement'
import { dateOf, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { beginExport } from './exporting'

/** One statement, as a workbook of one row and its lines. */
export default handler(exportStatement, async ({ statementId }, context) => {
  const statement = await context.store.get('statements', statementId)
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const { period, content, withdrawn } = statement
  if (withdrawn) return refuse({ code: 'disclosure.isWithdrawn', withdrawnOn: dateOf(withdrawn.at) })
  return beginExport(context, { statementId, period, about: `${readContent(content).communityName} ${period}` })
})
