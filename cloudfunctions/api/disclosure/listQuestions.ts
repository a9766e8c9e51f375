import { listQuestions } from '../../../contract/disclosure/listQuestions'
import { accept } from '../../../domain/common'
import { questionView, seesQuestion } from '../../common/disclosure/questions'
import { handler } from '../../common/door/handler'
import type { Query } from '../../common/store/port'

const PAGE = 50

/** One page of a statement's questions; those that the caller may not see are left out. */
export default handler(listQuestions, async ({ statementId, lineId, after }, context) => {
  const where: Query['where'] = lineId === undefined ? { statementId } : { statementId, lineId }
  const query: Query = { where, order: ['sortKey', 'asc'], limit: PAGE, ...(after && { after }) }
  const found = await context.store.find('questions', query)
  const items = found.filter((question) => seesQuestion(question, context))
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: items.map((question) => questionView(question, context)),
    ...(last && { next: last.sortKey }),
  })
})
