import { reportRectified } from '../../../contract/case/reportRectified'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(reportRectified, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'reportRectified', carried),
)
