import { recordDissuasion } from '../../../contract/case/recordDissuasion'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(recordDissuasion, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'recordDissuasion', carried),
)
