import type { QuestionView } from '../../../contract/disclosure/question'
import { maskedForPublic } from '../../../domain/case'
import { dateOf } from '../../../domain/common'
import { answerClock } from '../../../domain/disclosure'
import type { Context, PersonContext } from '../door/context'
import { unitKey } from '../door/standing'
import type { QuestionRecord } from '../records/disclosure'

type Reader = Pick<PersonContext, 'caller' | 'roles' | 'circles' | 'today'>

/** Whether a caller sees a question: the community once its words passed; before that who asked and who handles it. */
export const seesQuestion = (question: QuestionRecord, reader: Reader): boolean =>
  question.check === 'pass' || question.personId === reader.caller.personId || handles(question, reader)

/** Whether a caller sees an answer; likewise, and nobody sees an answer without its question. */
const seesAnswer = (question: QuestionRecord, reader: Reader): boolean =>
  question.answer !== undefined &&
  (question.answer.check === 'pass' || question.personId === reader.caller.personId || handles(question, reader))

/** Whether it is in the hands of one of the caller's units, or the caller is an office over the community. */
const handles = ({ handlers }: QuestionRecord, { caller, roles }: Reader): boolean =>
  caller.posts.some((post) => handlers.includes(unitKey(post))) || isOffice(roles)

const isOffice = (roles: Context['roles']): boolean =>
  roles.has('neighbourhood') || roles.has('subdistrict') || roles.has('county') || roles.has('city')

/** Whether the caller's own unit has to answer it. */
export const mayAnswer = ({ handlers, answer }: QuestionRecord, { caller }: Reader): boolean =>
  answer === undefined && caller.posts.some((post) => handlers.includes(unitKey(post)))

/** Words as one caller reads them: whoever asked and whoever handles it as they were written, others without plates and numbers. */
const wordsFor = (question: QuestionRecord, reader: Reader) => (words: string) =>
  question.personId === reader.caller.personId || handles(question, reader) ? words : maskedForPublic(words)

/** A question as one caller sees it. */
export function questionView(question: QuestionRecord, reader: Reader): QuestionView {
  const read = wordsFor(question, reader)
  const {
    _id: questionId,
    number,
    statementId,
    period,
    lineId,
    item,
    amount,
    words,
    askedAt,
    check,
    raisedTo,
  } = question
  const answer = seesAnswer(question, reader) ? question.answer : undefined
  return {
    questionId,
    number,
    statementId,
    period,
    lineId,
    item,
    amount,
    words: read(words),
    photos: question.photos ?? [],
    askedAt,
    mine: question.personId === reader.caller.personId,
    shown: check === 'pass',
    clock: clockOf(question, reader),
    raisedTo,
    may: {
      answer: mayAnswer(question, reader),
      release: mayRelease(question, reader),
    },
    ...(answer && {
      answer: { words: read(answer.words), at: answer.at, by: answer.byName, shown: answer.check === 'pass' },
    }),
  }
}

/** Under which figures a question counts besides where it stands: those with evidence by themselves (PT-09). */
export const evidenceOf = ({ photos = [] }: Pick<QuestionRecord, 'photos'>): string[] =>
  photos.length > 0 ? ['questions.withEvidence'] : []

const mayRelease = ({ check, answer }: QuestionRecord, { roles }: Reader): boolean =>
  roles.has('neighbourhood') && (check === 'review' || answer?.check === 'review')

/** PT-41: by the days that held when it was asked. */
function clockOf({ askedAt, answerDays, answer }: QuestionRecord, { today }: Reader): QuestionView['clock'] {
  return answerClock(dateOf(askedAt), answer && dateOf(answer.at), today, answerDays)
}
