import { acceptForward } from '../../../contract/case/acceptForward'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(acceptForward, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'acceptForward', carried),
)
