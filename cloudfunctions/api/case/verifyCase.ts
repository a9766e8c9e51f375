import { verifyCase } from '../../../contract/case/verifyCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(verifyCase, ({ caseId, ...carried }, context) => takeStep(context, caseId, 'verify', carried))
