import { rateReply } from '../../../contract/case/rateReply'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(rateReply, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'rate', carried, 'reporter'),
)
