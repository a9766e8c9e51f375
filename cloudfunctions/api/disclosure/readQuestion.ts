import { readQuestion } from '../../../contract/disclosure/readQuestion'
import { accept, refuse } from '../../../domain/common'
import { questionView, seesQuestion } from '../../common/disclosure/questions'
import { handler } from '../../common/door/handler'

export default handler(readQuestion, async ({ questionId }, context) => {
  const question = await context.store.get('questions', questionId)
  if (!question || !seesQuestion(question, context)) return refuse({ code: 'disclosure.questionNotShown' })
  return accept(questionView(question, context))
})
