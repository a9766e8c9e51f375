import { readContent } from '../../../contract/disclosure/content'
import { askQuestion } from '../../../contract/disclosure/askQuestion'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, addDays, dateOf, endOf, refuse } from '../../../domain/common'
import type { Line } from '../../../domain/disclosure'
import { linesOf, PARTS } from '../../../domain/disclosure'
import { answerableFor } from '../../common/disclosure/answerable'
import { questionItemOf } from '../../common/disclosure/ids'
import { evidenceOf } from '../../common/disclosure/questions'
import { reachOf, talked } from '../../common/disclosure/reach'
import { questionTitle } from '../../common/disclosure/title'
import { yearOf } from '../../common/door/commit'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { attach, ownPhotos } from '../../common/files'
import type { QuestionRecord, StatementRecord } from '../../common/records/disclosure'
import { checkText } from '../../common/wechat'
import { openItem, timeKey } from '../../common/workItems'

/**
 * A question on one line, ten documents with three photos. Words that the content check can't pass go to those who answer all the same, and wait for a person
 * before the community sees them.
 */
export default handler(askQuestion, async ({ statementId, lineId, words, photos }, context) => {
  const statement = await context.store.get('statements', statementId)
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  if (statement.withdrawn)
    return refuse({ code: 'disclosure.isWithdrawn', withdrawnOn: dateOf(statement.withdrawn.at) })
  const content = readContent(statement.content)
  const line = PARTS.flatMap((part) => linesOf(content.statement, part)).find(({ id }) => id === lineId)
  if (!line) return refuse({ code: 'disclosure.noSuchLine', lineId })
  const own = await ownPhotos(context.store, context.caller.personId, photos)
  if (!own.ok) return own
  const check = await checkText(context.caller.personId, 'comment', words)
  if (check === 'risky') return refuse({ code: 'disclosure.wordsNotAllowed' })
  return context.commit(async (change): Promise<Result<Output<typeof askQuestion>>> => {
    const { communityId } = statement
    const number = String(await change.number(communityId, yearOf(context.now), 'question'))
    const asked = {
      ...newQuestion(context, statement, line),
      number,
      words,
      check,
      ...(photos.length > 0 ? { photos } : {}),
    }
    const question = content.answerDays === undefined ? asked : { ...asked, answerDays: content.answerDays }
    await change.insert('questions', question)
    const shown = await show(change, question)
    if (!shown.ok) return shown
    await openItem(change, itemOf(question, statement, content.communityName))
    if (check === 'pass') await countOn(change, question)
    tell(change, question)
    const dueOn = dueOnOf(question)
    return accept({ questionId: question._id, number, shown: check === 'pass', ...(dueOn && { dueOn }) })
  })
})

function newQuestion({ newId, caller, now, subject }: PersonContext, statement: StatementRecord, line: Line) {
  const _id = newId('question')
  const { _id: statementId, communityId, period, postedBy } = statement
  return {
    _id,
    communityId,
    statementId,
    period,
    lineId: line.id,
    item: line.item,
    amount: line.amount,
    personId: caller.personId,
    handlers: [answerableFor(postedBy, subject?.companyId)],
    askedAt: now,
    sortKey: timeKey(now, _id),
  }
}

/** PT-41: the last day itself is in time. */
const dueOnOf = ({ askedAt, answerDays }: QuestionRecord) =>
  answerDays === undefined ? undefined : addDays(dateOf(askedAt), answerDays)

function itemOf(question: QuestionRecord, { regionPath, postedBy }: StatementRecord, communityName: string) {
  const { _id: refId, communityId, number, item, period, handlers } = question
  const dueOn = dueOnOf(question)
  return {
    _id: questionItemOf(refId),
    kind: 'question',
    refId,
    title: questionTitle(item),
    number,
    communityId,
    communityName,
    regionPath,
    holder: handlers[0] ?? postedBy,
    period: dateOf(question.askedAt).slice(0, 'YYYY-MM'.length),
    indicators: ['questions.open', ...evidenceOf(question)],
    facts: { statement: period },
    ...(dueOn && { dueAt: endOf(dueOn) }),
  } as const
}

/** PT-09: evidence is the community's once its check has passed, and at once that of those who handle the question. */
async function show(change: Change, { _id: id, communityId, personId, photos = [] }: QuestionRecord) {
  for (const photo of photos) {
    const circle = { collection: 'questions', id, communityId, circle: 'community' } as const
    const shown = await attach(change, personId, photo, circle)
    if (!shown.ok) return shown
  }
  return accept(undefined)
}

async function countOn(change: Change, question: QuestionRecord): Promise<void> {
  const { statementId, communityId, lineId } = question
  const by = { asked: 1, evidence: evidenceOf(question).length }
  const reach = await change.get('statementReach', statementId)
  await reachOf(change, statementId, communityId, reach, { lines: talked(reach?.lines ?? [], lineId, by) })
}

const tell = (change: Change, { _id, handlers, item, number }: QuestionRecord): void =>
  change.notify({
    to: handlers,
    template: 'question.asked',
    figures: { title: item, number },
    page: `item:question:${_id}`,
  })
