import { markStatementRead } from '../../../contract/disclosure/markStatementRead'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { reachOf } from '../../common/disclosure/reach'
import { sha256 } from '../../common/postingLog/append'

/** Counts a person once; the mark's id is a hash, so that the list of marks names nobody. */
export default handler(markStatementRead, async ({ statementId }, { caller, subject, now, commit }) => {
  const communityId = subject?.communityId ?? ''
  const _id = sha256(`${statementId}|${caller.personId}`)
  return commit(async (change) => {
    const [mark, reach] = await Promise.all([
      change.get('statementReads', _id),
      change.get('statementReach', statementId),
    ])
    const read = reach?.read ?? 0
    if (mark) return accept({ read })
    await change.insert('statementReads', { _id, at: now })
    await reachOf(change, statementId, communityId, reach, { read: read + 1 })
    return accept({ read: read + 1 })
  })
})
