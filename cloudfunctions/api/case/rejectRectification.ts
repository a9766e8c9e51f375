import { rejectRectification } from '../../../contract/case/rejectRectification'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(rejectRectification, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'rejectRectification', carried),
)
