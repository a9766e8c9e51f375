import { readProof } from '../../../contract/disclosure/readProof'
import { accept, refuse } from '../../../domain/common'
import { versionIdOf } from '../../common/disclosure/ids'
import { handler } from '../../common/door/handler'
import { entryId, entryOf } from '../../common/postingLog/append'
import { lastHead, proofUnder } from '../../common/postingLog/heads'

/** The entry, the last head and the tiles between: ten documents with those of the door, however long the logs are. */
export default handler(readProof, async ({ statementId, version, knownSize }, { store }) => {
  const statement = await store.get('statements', statementId)
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const isEarlier = version !== undefined && version !== statement.version
  const asked = isEarlier ? await store.get('statementVersions', versionIdOf(statementId, version)) : statement
  if (!asked) return refuse({ code: 'disclosure.noSuchVersion' })
  const nearest = statement.receipts[0]
  const { communityId } = statement
  const [entry, head, region] = await Promise.all([
    store.get('logEntries', entryId(communityId, asked.seq)),
    lastHead(store),
    nearest && store.get('regions', nearest.regionId),
  ])
  if (!entry) throw new RangeError(`no log entry ${asked.seq} of ${communityId}`)
  const [call] = region?.hotlines ?? []
  return accept({
    communityId,
    entry: entryOf(entry),
    salt: asked.salt,
    ...(head ? { head, ...(await proofUnder(store, head, entry.treeIndex, knownSize)) } : {}),
    ...(call && nearest ? { call: { name: nearest.name, phone: call.phone } } : {}),
  })
})
