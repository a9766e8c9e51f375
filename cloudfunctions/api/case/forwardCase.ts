import { forwardCase } from '../../../contract/case/forwardCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(forwardCase, ({ caseId, ...carried }, context) => takeStep(context, caseId, 'forward', carried))
