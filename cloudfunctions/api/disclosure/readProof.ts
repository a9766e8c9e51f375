import { readProof } from '../../../contract/disclosure/readProof'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { entryId, entryOf } from '../../common/postingLog/append'

const MOST_LATER = 100

/** The entry, the head, and one page of the entries between. */
export default handler(readProof, async ({ statementId }, { store }) => {
  const statement = await store.get('statements', statementId)
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const { communityId, seq, salt, receipts } = statement
  const nearest = receipts[0]
  const [entry, later, head, region] = await Promise.all([
    store.get('logEntries', entryId(communityId, seq)),
    store.find('logEntries', {
      where: { communityId, seq: { gt: seq } },
      order: ['seq', 'asc'],
      limit: MOST_LATER,
    }),
    store.get('logHeads', communityId),
    nearest && store.get('regions', nearest.regionId),
  ])
  if (!entry || !head) throw new RangeError(`no log entry ${seq} of ${communityId}`)
  const [call] = region?.hotlines ?? []
  return accept({
    communityId,
    entry: entryOf(entry),
    salt,
    later: later.map(entryOf),
    head: { seq: head.seq, hash: head.hash },
    ...(call && nearest ? { call: { name: nearest.name, phone: call.phone } } : {}),
  })
})
