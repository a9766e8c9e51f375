import { declineForward } from '../../../contract/case/declineForward'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(declineForward, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'declineForward', carried),
)
