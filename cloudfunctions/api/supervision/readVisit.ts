import { readContent } from '../../../contract/disclosure/content'
import { readVisit } from '../../../contract/supervision/readVisit'
import { accept } from '../../../domain/common'
import { linesOf, PARTS } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { LineTalk, StatementRecord } from '../../common/records/disclosure'
import { checkedView } from '../../common/spotCheck/view'

/** The visit, the statement that it is about and what its owners said of it: three documents. */
export default handler(readVisit, async ({ visitId }, { store, caller }) => {
  const visit = await store.get('visits', visitId)
  if (!visit) throw new RangeError(`the door let through a visit that isn't there: ${visitId}`)
  const posted = await store.get('statements', visit.statementId)
  const statement = posted?.withdrawn ? undefined : posted
  const reach = statement && (await store.get('statementReach', statement._id))
  const { communityId, communityName, period, holderName, reasons, seen, done, holder } = visit
  const checked = checkedView(visit)
  return accept({
    ...{ visitId, communityId, communityName, period, holderName, reasons },
    ...(statement ? { statementId: statement._id } : {}),
    lines: linesIn(statement, reach?.lines ?? []),
    ...(checked ? { checked } : {}),
    seen: seen?.lines ?? [],
    unposted: seen?.unposted ?? [],
    note: seen?.note ?? '',
    photos: seen?.photos ?? [],
    may: { record: !done && caller.posts.some((post) => unitKey(post) === holder) },
  })
})

/** The lines as posted, those of which owners have evidence first. */
function linesIn(statement: StatementRecord | undefined, talks: readonly LineTalk[]) {
  if (!statement) return []
  const stated = readContent(statement.content).statement
  const evidence = new Map(talks.map((talk) => [talk.lineId, talk.evidence ?? 0]))
  const lines = PARTS.flatMap((part) => linesOf(stated, part).map((line) => ({ ...line, part })))
  const shown = lines.map((line) => ({ line, count: evidence.get(line.id) ?? 0 }))
  return [
    ...shown.filter(({ count }) => count > 0).map(({ line, count }) => ({ ...line, evidence: count })),
    ...shown.filter(({ count }) => count === 0).map(({ line }) => line),
  ]
}
