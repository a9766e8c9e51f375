import { markSelfCheckRead } from '../../../contract/disclosure/markSelfCheckRead'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { sha256 } from '../../common/postingLog/append'

/** Counts a person once; the mark's id is a hash, so that the list of marks names nobody. */
export default handler(markSelfCheckRead, async ({ selfCheckId }, { caller, now, commit }) => {
  const _id = sha256(`${selfCheckId}|${caller.personId}`)
  return commit(async (change): Promise<Result<Output<typeof markSelfCheckRead>>> => {
    const [mark, found] = await Promise.all([change.get('selfCheckReads', _id), change.get('selfChecks', selfCheckId)])
    if (!found?.publication) return refuse({ code: 'disclosure.selfCheckNotPublished' })
    if (mark) return accept({ read: found.read })
    await change.insert('selfCheckReads', { _id, at: now })
    await change.patch('selfChecks', selfCheckId, { read: found.read + 1 })
    return accept({ read: found.read + 1 })
  })
})
