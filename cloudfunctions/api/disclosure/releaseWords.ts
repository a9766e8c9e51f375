import { releaseWords } from '../../../contract/disclosure/releaseWords'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { evidenceOf } from '../../common/disclosure/questions'
import { reachOf, talked } from '../../common/disclosure/reach'
import type { Change } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import type { QuestionRecord } from '../../common/records/disclosure'

/** A person has looked: the community sees the words from now on, and the line counts what it can be seen to have. */
export default handler(releaseWords, async ({ questionId, which }, { commit }) =>
  commit(async (change): Promise<Result<{ shown: boolean }>> => {
    const before = await change.get('questions', questionId)
    const after = before && released(before, which)
    if (!before || !after) return refuse({ code: 'disclosure.nothingToRelease' })
    await change.patch('questions', questionId, { check: after.check, answer: after.answer })
    await recount(change, before, after)
    return accept({ shown: after.check === 'pass' })
  }),
)

function released(question: QuestionRecord, which: 'question' | 'answer'): QuestionRecord | undefined {
  if (which === 'question') return question.check === 'review' ? { ...question, check: 'pass' } : undefined
  const { answer } = question
  return answer?.check === 'review' ? { ...question, answer: { ...answer, check: 'pass' } } : undefined
}

async function recount(change: Change, before: QuestionRecord, after: QuestionRecord): Promise<void> {
  const { statementId, communityId, lineId } = after
  const came = asked(after) - asked(before)
  const evidence = came * evidenceOf(after).length
  const by = { asked: came, answered: answered(after) - answered(before), evidence }
  if (by.asked === 0 && by.answered === 0) return
  const reach = await change.get('statementReach', statementId)
  await reachOf(change, statementId, communityId, reach, { lines: talked(reach?.lines ?? [], lineId, by) })
}

const asked = ({ check }: QuestionRecord): number => (check === 'pass' ? 1 : 0)
const answered = ({ check, answer }: QuestionRecord): number => (check === 'pass' && answer?.check === 'pass' ? 1 : 0)
