import { reportOnCase } from '../../../contract/case/reportOnCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(reportOnCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'reportOn', carried),
)
