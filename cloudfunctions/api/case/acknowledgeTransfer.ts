import { acknowledgeTransfer } from '../../../contract/case/acknowledgeTransfer'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(acknowledgeTransfer, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'acknowledgeTransfer', carried),
)
