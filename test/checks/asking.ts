import { append } from '../../cloudfunctions/common/postingLog/append'
import type { QuestionRecord } from '../../cloudfunctions/common/records/disclosure'
import { closeItem, openItem, timeKey } from '../../cloudfunctions/common/workItems'
import { fen } from '../../domain/common'
import { at, COMPANY, VILLAGE, village } from './place'
import type { Write } from './place'

const STATEMENT = `${VILLAGE}-2026Q2`

/** Two questions on a line, of which one has its answer; one owner has opened the statement. */
export async function askTwice(write: Write): Promise<void> {
  await ask(write, 'question_1', '2026-08-01')
  await ask(write, 'question_2', '2026-10-18')
  await answer(write, 'question_1', '2026-08-03')
  await write('2026-08-04', async (change) => {
    await change.insert('statementReads', { _id: 'mark_1', at: at('2026-08-04') })
    await change.patch('statementReach', STATEMENT, { read: 1 })
  })
}

const ask = (write: Write, questionId: string, day: string): Promise<void> =>
  write(
    day,
    async (change) => {
      const number = String(await change.number(VILLAGE, '2026', 'question'))
      await change.insert('questions', question(questionId, number, day))
      await openItem(change, { ...item(questionId, number, day), dueAt: at('2026-12-31') })
      const reach = await change.get('statementReach', STATEMENT)
      const lines = [{ lineId: 'cost-1', asked: Number(number), answered: 0 }]
      if (reach) await change.patch('statementReach', STATEMENT, { lines })
      else await change.insert('statementReach', { _id: STATEMENT, communityId: VILLAGE, read: 0, lines })
      change.notify({ to: [COMPANY], template: 'question.asked', figures: {}, page: 'item' })
    },
    { questionId, number: day },
  )

const question = (_id: string, number: string, day: string): QuestionRecord => ({
  _id,
  communityId: VILLAGE,
  statementId: STATEMENT,
  period: '2026Q2',
  lineId: 'cost-1',
  item: '人工',
  amount: fen(725_000),
  number,
  personId: 'owner',
  handlers: [COMPANY],
  words: '几个人？',
  check: 'pass',
  askedAt: at(day),
  sortKey: timeKey(at(day), _id),
})

const item = (refId: string, number: string, day: string) =>
  ({
    _id: `item-${refId}`,
    kind: 'question',
    refId,
    title: '业主问',
    number,
    communityId: VILLAGE,
    communityName: village.name,
    regionPath: village.regionPath,
    holder: COMPANY,
    period: day.slice(0, 'YYYY-MM'.length),
    indicators: ['questions.open'],
    facts: {},
  }) as const

const answer = (write: Write, questionId: string, day: string): Promise<void> =>
  write(day, async (change) => {
    const salt = 'salt-answer'
    const said = { questionId, statementId: STATEMENT, lineId: 'cost-1', question: '几个人？', answer: '四个人' }
    const vouched = { kind: 'answered', content: said, salt, refId: questionId } as const
    const { entry } = await append(change, VILLAGE, vouched, at(day))
    const by = { by: COMPANY, byName: '样本物业', byPerson: 'manager' }
    const words = { words: '四个人', check: 'pass', at: at(day), seq: entry.seq, salt } as const
    await change.patch('questions', questionId, { answer: { ...words, ...by } })
    await closeItem(change, `item-${questionId}`, at(day), ['questions.answered'])
    await change.patch('statementReach', STATEMENT, { lines: [{ lineId: 'cost-1', asked: 2, answered: 1 }] })
    change.notify({ to: ['person:owner'], template: 'question.answered', figures: {}, page: 'item' })
  })
