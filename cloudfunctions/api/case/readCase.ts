import { readCase } from '../../../contract/case/readCase'
import { accept, refuse } from '../../../domain/common'
import { aroundOf, hotlineOf } from '../../common/case/around'
import { caseView } from '../../common/case/view'
import { handler } from '../../common/door/handler'

export default handler(readCase, async ({ caseId }, context) => {
  const record = await context.store.get('cases', caseId)
  if (!record) return refuse({ code: 'door.notFound' })
  const around = await aroundOf(context.store, record.communityId, context.today)
  const hotline = await hotlineOf(context.store, around.community)
  return accept(caseView(record, around, hotline, context))
})
