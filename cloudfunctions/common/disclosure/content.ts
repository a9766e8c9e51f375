import type { PostedContent } from '../../../contract/disclosure/content'
import type { StatementSummary } from '../../../contract/disclosure/statement'
import type { Finding, Instant, LocalDate } from '../../../domain/common'
import { dateOf, periodName } from '../../../domain/common'
import {
  blockingFindings,
  checkStatement,
  daysLate,
  linesOf,
  PARTS,
  sourceOf,
  splitAgreedOn,
  summaryOf,
} from '../../../domain/disclosure'
import type { PostingFacts, Statement, StatementFacts } from '../../../domain/disclosure'
import type { Basis } from './basis'
import { settingOf } from './basis'
import { groundView } from './grounds'

/** A statement held against the facts as it is about to be posted: what will be shown, and what stops it. */
export interface Prepared {
  readonly content: PostedContent
  readonly blocking: readonly Finding[]
}

/**
 * Puts together all that a posting shows.
 * @param facts of the register and of earlier statements
 * @param photo of the board, where one was brought
 */
export function prepare(
  { community, period, policy, dueOn, poster }: Basis,
  stated: Statement,
  facts: StatementFacts,
  photo: PostingFacts['photo'],
  now: Instant,
): Prepared {
  const on = dateOf(now)
  const statement = withoutRows(stated)
  const { findings, checked, grounds } = checkStatement(
    statement,
    { ...facts, posting: photo ? { on, photo } : { on } },
    policy,
  )
  const content: PostedContent = {
    communityId: community._id,
    communityName: community.name,
    period: periodName(period),
    statement,
    poster: { kind: poster.kind, name: poster.name },
    postedAt: now,
    postedOn: on,
    dueOn,
    daysLate: dueOn === undefined ? 0 : daysLate(on, dueOn),
    minimumDays: settingOf(policy, 'minimumPostingDays', period.last),
    answerDays: settingOf(policy, 'answerDays', period.last),
    findings,
    checked,
    grounds: Object.entries(grounds).map(([id, ground]) => groundView(id, ground)),
    ...registered(statement, facts, period.last),
    board: facts.noticeBoard,
    boardPhoto: photo,
  }
  return { content, blocking: blockingFindings(findings, statement, policy) }
}

/** What the plain sentence says, with the opening. */
export const fullSummary = (statement: Statement): StatementSummary => ({
  opening: statement.opening,
  ...summaryOf(statement),
})

/** What the register said of the lines that stand in the statement. */
function registered(statement: Statement, facts: StatementFacts, day: LocalDate) {
  const lines = PARTS.flatMap((part) => linesOf(statement, part))
  const incomes = linesOf(statement, 'income')
  return {
    sources: facts.sources.filter((source) => incomes.some((line) => sourceOf(line, facts.sources) === source)),
    decisions: facts.decisions.filter(({ id }) => lines.some(({ decisionId }) => decisionId === id)),
    split: splitAgreedOn(facts.splits, day),
  }
}

/** Rows of a sheet say nothing to owners. */
const withoutRows = ({ rows: _rows, ...statement }: Statement): Statement => ({
  ...statement,
  ...Object.fromEntries(PARTS.map((part) => [part, statement[part]?.map(({ row: _row, ...line }) => line) ?? null])),
})
