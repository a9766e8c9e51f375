import type { Books } from '../../checks'
import { readContent } from '../../contract/disclosure/content'
import { canonical } from '../../domain/common'
import { summaryOf } from '../../domain/disclosure'
import type { Memory } from './town'

/** Where what is stored isn't what the players were told: reports, questions, followers, and the money of each statement. */
export function differencesFrom(memory: Memory, books: Books): string[] {
  return [...reported(memory, books), ...asked(memory, books), ...followed(memory, books), ...posted(memory, books)]
}

const apart = (what: string, said: Iterable<string>, stored: Iterable<string>): string[] => {
  const [left, right] = [[...said].sort().join(), [...stored].sort().join()]
  return left === right ? [] : [`${what}: said ${left}, stored ${right}`]
}

const reported = ({ cases }: Memory, books: Books): string[] =>
  apart(
    'cases',
    cases.map(({ caseId, communityId, reporter }) => `${caseId} of ${communityId} by ${reporter}`),
    books.cases.map(({ _id, communityId, personId }) => `${_id} of ${communityId} by ${personId}`),
  )

const asked = ({ questions }: Memory, books: Books): string[] =>
  apart(
    'questions',
    questions.map(({ questionId, asker }) => `${questionId} by ${asker}`),
    books.questions.map(({ _id, personId }) => `${_id} by ${personId}`),
  )

const followed = ({ followers }: Memory, books: Books): string[] =>
  books.cases.flatMap(({ _id, readers, personId }) =>
    apart(
      `followers of ${_id}`,
      followers.get(_id) ?? [],
      readers.filter((reader) => reader !== personId),
    ),
  )

/** Money for each community and period: what was sent is what stands, to the fen. */
function posted({ statements }: Memory, books: Books): string[] {
  const said = [...statements].map(([id, { statement }]) => `${id} ${canonical({ ...summaryOf(statement) })}`)
  const stored = books.statements.map(
    ({ _id, content }) => `${_id} ${canonical({ ...summaryOf(readContent(content).statement) })}`,
  )
  return apart('statements', said, stored)
}
