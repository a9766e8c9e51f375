import { confirmDesk } from '../../../contract/registry/confirmDesk'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { SESSION_MS } from './desk'

/** Only a phone signs a desk in: a desk that stands open must not open the next. */
export default handler(confirmDesk, async ({ code }, { caller, atDesk, now, newId, commit }) => {
  if (atDesk) return refuse({ code: 'registry.fromPhoneOnly' })
  const sessionId = newId('session')
  return commit(async (change) => {
    const desk = await change.get('deskCodes', code)
    if (!desk || desk.expiresAt <= now) return refuse({ code: 'registry.deskCodeExpired' })
    if (desk.sessionId !== undefined) return refuse({ code: 'registry.deskCodeUsed' })
    const expiresAt = now + SESSION_MS
    const { publicKey, label } = desk
    await change.patch('deskCodes', code, { sessionId })
    await change.insert('deskSessions', {
      _id: sessionId,
      personId: caller.personId,
      publicKey,
      label,
      createdAt: now,
      expiresAt,
    })
    return accept({ sessionId, expiresAt })
  })
})
