import { noteOnCase } from '../../../contract/case/noteOnCase'
import { takeStep } from '../../common/case/step'
import { handler } from '../../common/door/handler'

export default handler(noteOnCase, ({ caseId, ...carried }, context) =>
  takeStep(context, caseId, 'addNote', carried, 'reporter'),
)
