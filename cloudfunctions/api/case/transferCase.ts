import { transferCase } from '../../../contract/case/transferCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(transferCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'transfer', carried),
)
