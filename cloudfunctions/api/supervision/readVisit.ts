import { readContent } from '../../../contract/disclosure/content'
import { readVisit } from '../../../contract/supervision/readVisit'
import { accept } from '../../../domain/common'
import { linesOf, PARTS } from '../../../domain/disclosure'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { StatementRecord } from '../../common/records/disclosure'
import { checkedView } from '../../common/spotCheck/view'

/** The visit and the statement that it is about: two documents. */
export default handler(readVisit, async ({ visitId }, { store, caller }) => {
  const visit = await store.get('visits', visitId)
  if (!visit) throw new RangeError(`the door let through a visit that isn't there: ${visitId}`)
  const posted = await store.get('statements', visit.statementId)
  const statement = posted?.withdrawn ? undefined : posted
  const { communityId, communityName, period, holderName, reasons, seen, done, holder } = visit
  const checked = checkedView(visit)
  return accept({
    ...{ visitId, communityId, communityName, period, holderName, reasons },
    ...(statement ? { statementId: statement._id } : {}),
    lines: linesIn(statement),
    ...(checked ? { checked } : {}),
    seen: seen?.lines ?? [],
    unposted: seen?.unposted ?? [],
    note: seen?.note ?? '',
    photos: seen?.photos ?? [],
    may: { record: !done && caller.posts.some((post) => unitKey(post) === holder) },
  })
})

function linesIn(statement: StatementRecord | undefined) {
  if (!statement) return []
  const stated = readContent(statement.content).statement
  return PARTS.flatMap((part) => linesOf(stated, part).map((line) => ({ ...line, part })))
}
