import { claimDesk, claimMessage } from '../../../contract/registry/claimDesk'
import { accept, refuse } from '../../../domain/common'
import { isSignedBy } from '../../common/desk/identify'
import { guestHandler } from '../../common/door/handler'
import { LATITUDE_MS } from './desk'

/** A code that isn't there and a signature of another browser look the same. */
export default guestHandler(claimDesk, async ({ code, at, signature }, { store, now }) => {
  const desk = await store.get('deskCodes', code)
  const isFresh = Math.abs(now - at) <= LATITUDE_MS
  if (!desk || !isFresh || !(await isSignedBy(desk.publicKey, claimMessage(code, at), signature))) {
    return refuse({ code: 'registry.noSuchDesk' })
  }
  const session = desk.sessionId === undefined ? undefined : await store.get('deskSessions', desk.sessionId)
  if (session) return accept({ state: 'signedIn', sessionId: session._id, expiresAt: session.expiresAt })
  if (desk.expiresAt <= now) return refuse({ code: 'registry.deskCodeExpired' })
  return accept({ state: 'waiting', expiresAt: desk.expiresAt })
})
