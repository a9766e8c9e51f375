import { urgeCase } from '../../../contract/case/urgeCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(urgeCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'urge', carried, 'either'),
)
