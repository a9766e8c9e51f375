import { endDesk } from '../../../contract/registry/endDesk'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

export default handler(endDesk, async ({ sessionId }, { now, commit }) =>
  commit(async (change) => {
    await change.patch('deskSessions', sessionId, { endedAt: now })
    return accept({ sessionId })
  }),
)
