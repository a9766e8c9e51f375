import { answerQuestion } from '../../../contract/disclosure/answerQuestion'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, dateOf, daysBetween, refuse } from '../../../domain/common'
import { questionItemOf } from '../../common/disclosure/ids'
import { evidenceOf } from '../../common/disclosure/questions'
import { reachOf, talked } from '../../common/disclosure/reach'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { append } from '../../common/postingLog/append'
import type { QuestionRecord, WordsCheck } from '../../common/records/disclosure'
import type { HeldPost } from '../../common/records/registry'
import { checkText } from '../../common/wechat'
import { closeItem } from '../../common/workItems'

/** An answer of the unit that posted: it stands beside the line once its words passed, and in the posting log. */
export default handler(answerQuestion, async ({ questionId, words }, context) => {
  const asked = await context.store.get('questions', questionId)
  const post = context.caller.posts.find((held) => asked?.handlers.includes(unitKey(held)))
  if (!post) return refuse({ code: 'disclosure.notYoursToAnswer' })
  const check = await checkText(context.caller.personId, 'comment', words)
  if (check === 'risky') return refuse({ code: 'disclosure.wordsNotAllowed' })
  const salt = context.newId('salt')
  return context.commit(async (change): Promise<Result<Output<typeof answerQuestion>>> => {
    const question = await change.get('questions', questionId)
    if (!question || question.answer) return refuse({ code: 'disclosure.answeredAlready' })
    await write(change, question, { words, check, salt }, post, context)
    await closeItem(change, questionItemOf(questionId), context.now, ['questions.answered', ...evidenceOf(question)])
    if (question.check === 'pass' && check === 'pass') await countOn(change, question)
    tell(change, question)
    const days = daysBetween(dateOf(question.askedAt), context.today)
    return accept({ days, shown: question.check === 'pass' && check === 'pass' })
  })
})

interface Words {
  readonly words: string
  readonly check: WordsCheck
  readonly salt: string
}

async function write(
  change: Change,
  { _id, communityId, statementId, lineId, words: question }: QuestionRecord,
  { words, check, salt }: Words,
  post: HeldPost,
  { now, caller }: PersonContext,
): Promise<void> {
  const content = { questionId: _id, statementId, lineId, question, answer: words }
  const { entry } = await append(change, communityId, { kind: 'answered', content, salt, refId: _id }, now)
  const by = { by: unitKey(post), byName: post.scopeName, byPerson: caller.personId }
  await change.patch('questions', _id, { answer: { words, check, at: now, ...by, seq: entry.seq, salt } })
}

async function countOn(change: Change, { statementId, communityId, lineId }: QuestionRecord): Promise<void> {
  const reach = await change.get('statementReach', statementId)
  await reachOf(change, statementId, communityId, reach, { lines: talked(reach?.lines ?? [], lineId, { answered: 1 }) })
}

const tell = (change: Change, { _id, personId, item, number }: QuestionRecord): void =>
  change.notify({
    to: [`person:${personId}`],
    template: 'question.answered',
    figures: { title: item, number },
    page: `item:question:${_id}`,
  })
