import type { PostedContent } from '../../../contract/disclosure/content'
import { periodNamed } from '../../../contract/disclosure/period'
import { monthsIn } from '../../../domain/common'
import { linesOf } from '../../../domain/disclosure'
import type { Line } from '../../../domain/disclosure'
import type { StatementRecord } from '../records/disclosure'
import type { RegisterRecord } from '../records/registry'
import type { Reader } from '../store/port'

/** Earlier statements set beside one: a year's quarters. */
const MOST_EARLIER = 4

/** What one reads a statement beside: earlier ones of the same length, the registered units, papers of its works. One page and two documents. */
export async function besideOf(store: Reader, { communityId, sortKey }: StatementRecord, content: PostedContent) {
  const where = { communityId, sortKey: { lt: sortKey } }
  const [before, community, register] = await Promise.all([
    store.find('statements', { where, order: ['sortKey', 'desc'], limit: MOST_EARLIER }),
    store.get('communities', communityId),
    store.get('registers', communityId),
  ])
  const months = monthsIn(content.statement.period)
  const alike = before.filter(({ period, withdrawn }) => !withdrawn && monthsIn(periodNamed(period)) === months)
  return {
    earlier: alike.map(({ _id: statementId, period, summary }) => ({ statementId, period, summary })),
    units: community?.unitCount ?? 0,
    papers: papersOf(content, register),
  }
}

/** PT-19: papers of what was spent, by the expenditure's item or by the subject of its decision. */
const papersOf = ({ statement, decisions }: PostedContent, register: RegisterRecord | undefined) =>
  linesOf(statement, 'expenditure').flatMap((line) => {
    const names = namesOf(line, decisions)
    const papers = (register?.papers ?? []).filter(({ item }) => names.includes(item))
    return papers.map(({ kind, on, fileId }) => ({ lineId: line.id, kind, on, ...(fileId && { fileId }) }))
  })

const namesOf = ({ item, decisionId }: Line, decisions: PostedContent['decisions']): string[] => [
  item,
  ...decisions.filter(({ id }) => id === decisionId).map(({ subject }) => subject),
]
