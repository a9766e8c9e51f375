import { listDesks } from '../../../contract/registry/listDesks'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

const MOST = 20

export default handler(listDesks, async (_, { store, caller: { personId }, now }) => {
  const sessions = await store.find('deskSessions', {
    where: { personId },
    order: ['createdAt', 'desc'],
    limit: MOST,
  })
  const standing = sessions.filter(({ endedAt, expiresAt }) => endedAt === undefined && expiresAt > now)
  return accept({
    desks: standing.map(({ _id, label, createdAt, expiresAt }) => ({
      sessionId: _id,
      label,
      since: createdAt,
      until: expiresAt,
    })),
  })
})
