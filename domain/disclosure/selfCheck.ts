import type { LocalDate } from '../common'
import type { Clause } from '../policy'

/** One thing that a self-check looks at, in the words of the document. */
export interface SelfCheckItem {
  readonly id: string
  readonly ground: Clause
}

/** 自查自纠: what those who post look at themselves; it goes with every period of the posting schedule. */
export interface SelfCheckRule {
  readonly items: readonly SelfCheckItem[]
}

/** What was found of one item; without a problem it is in order. */
export interface SelfCheckAnswer {
  readonly itemId: string
  readonly problem?: SelfCheckProblem
}

export interface SelfCheckProblem {
  readonly words: string
  /** 整改措施、整改时限、责任人: the measure, the last day and the post that answers for it. */
  readonly measure: string
  readonly by: LocalDate
  readonly post: string
  /** Day on which it was put right. */
  readonly rectifiedOn?: LocalDate
}

/** Items that nobody has answered yet, by id. */
export const unanswered = ({ items }: SelfCheckRule, answers: readonly SelfCheckAnswer[]): string[] =>
  items.map(({ id }) => id).filter((id) => !answers.some(({ itemId }) => itemId === id))

/** An answer to what isn't asked; undefined where there is none. */
export const notAsked = ({ items }: SelfCheckRule, answers: readonly SelfCheckAnswer[]): string | undefined =>
  answers.find(({ itemId }) => !items.some(({ id }) => id === itemId))?.itemId

/** PT-35: answers with these problems put right on a day; what was put right before keeps its day. */
export const rectified = (
  answers: readonly SelfCheckAnswer[],
  itemIds: readonly string[],
  on: LocalDate,
): SelfCheckAnswer[] =>
  answers.map((answer) =>
    answer.problem && itemIds.includes(answer.itemId)
      ? { ...answer, problem: { rectifiedOn: on, ...answer.problem } }
      : answer,
  )
