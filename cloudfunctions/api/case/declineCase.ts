import { declineCase } from '../../../contract/case/declineCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(declineCase, ({ caseId, ...carried }, context) => takeStep(context, caseId, 'decline', carried))
