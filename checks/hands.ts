import { breach } from './books'
import type { Books, Check } from './books'

const KINDS = ['statement', 'question', 'selfCheck', 'audit']

/** After a change of company nothing that is not done stays in the hands of one that serves the community no longer. */
export const workIsInTodaysHands: Check = (books) => {
  const serving = new Map(
    books.communities
      .filter(({ handoverKey }) => handoverKey === undefined)
      .map(({ _id, companyId }) => [_id, companyId]),
  )
  const isFormer = (communityId: string, key: string): boolean => {
    const companyId = serving.get(communityId)
    return companyId !== undefined && key.startsWith('company:') && key !== `company:${companyId}`
  }
  return [...heldIn(books)].flatMap(({ record, communityId, keys }) =>
    keys
      .filter((key) => isFormer(communityId, key))
      .map((key) => breach('workIsInTodaysHands', record, key, serving.get(communityId))),
  )
}

interface Held {
  readonly record: string
  readonly communityId: string
  /** Unit keys. */
  readonly keys: readonly string[]
}

const heldIn = ({ workItems, audits, questions, selfChecks }: Books): Held[] => [
  ...workItems
    .filter(({ kind, state }) => KINDS.includes(kind) && state !== 'done')
    .map(({ _id, communityId, holder, hands }) => ({
      record: `workItems/${_id}`,
      communityId,
      keys: [holder, ...hands],
    })),
  ...audits
    .filter(({ state }) => state !== 'counting' && state !== 'closed')
    .map(({ _id, communityId, poster = '' }) => ({ record: `audits/${_id}`, communityId, keys: [poster] })),
  ...questions
    .filter(({ answer }) => answer === undefined)
    .map(({ _id, communityId, handlers }) => ({ record: `questions/${_id}`, communityId, keys: handlers })),
  ...selfChecks
    .filter(({ publication }) => publication === undefined)
    .map(({ _id, communityId, holder }) => ({ record: `selfChecks/${_id}`, communityId, keys: [holder] })),
]
