import { reopenCase } from '../../../contract/case/reopenCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(reopenCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'reopen', carried, 'reporter'),
)
