import type { StatementRow } from '../../../contract/disclosure/listStatements'
import { listStatements } from '../../../contract/disclosure/listStatements'
import { readContent } from '../../../contract/disclosure/content'
import { mismatchesOf } from '../../../contract/disclosure/found'
import { accept, dateOf } from '../../../domain/common'
import { choicesOf, scheduleView } from '../../common/disclosure/cadence'
import { posterAmong, postersBy } from '../../common/disclosure/poster'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import type { StatementRecord } from '../../common/records/disclosure'
import type { Query } from '../../common/store/port'

const PAGE = 12

/** One page of a community's statements, and what it owes beside the first. */
export default handler(listStatements, async ({ communityId, after }, { store, today, roles }) => {
  const query: Query = { where: { communityId }, order: ['sortKey', 'desc'], limit: PAGE, ...(after && { after }) }
  const [community, books, found] = await Promise.all([
    store.get('communities', communityId),
    store.get('books', communityId),
    store.find('statements', query),
  ])
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const policies = await policiesAt(store, community.regionPath)
  const schedule = scheduleView(policies, today)
  const posters = postersBy(policies.inForce('disclosure', today), today)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: found.map(rowOf),
    today,
    communityName: community.name,
    mayPost: posterAmong(posters, roles, community) !== undefined,
    schedule,
    choices: after === undefined ? choicesOf(schedule, books, today) : [],
    owed: after === undefined ? (books?.owed ?? []) : [],
    ...(last ? { next: last.sortKey } : {}),
  })
})

function rowOf(record: StatementRecord): StatementRow {
  const { _id: statementId, period, summary, withdrawn, found } = record
  const content = readContent(record.content)
  const { postedOn, dueOn, daysLate, correction } = content
  return {
    statementId,
    period,
    summary,
    findings: mismatchesOf(content, found),
    postedOn,
    dueOn,
    daysLate,
    ...(correction && { correctedOn: correction.on }),
    ...(withdrawn && { withdrawnOn: dateOf(withdrawn.at) }),
  }
}
