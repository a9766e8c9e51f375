import { planCase } from '../../../contract/case/planCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(planCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'planForLater', carried),
)
