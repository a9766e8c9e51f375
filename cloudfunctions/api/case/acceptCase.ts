import { acceptCase } from '../../../contract/case/acceptCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(acceptCase, ({ caseId, ...carried }, context) => takeStep(context, caseId, 'accept', carried))
