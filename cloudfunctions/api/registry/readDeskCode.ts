import { readDeskCode } from '../../../contract/registry/readDeskCode'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { digitsOf } from './desk'

export default handler(readDeskCode, async ({ code }, { store, now }) => {
  const desk = await store.get('deskCodes', code)
  if (!desk) return refuse({ code: 'door.notFound' })
  const { label, expiresAt, sessionId, publicKey } = desk
  const state = sessionId !== undefined ? 'used' : expiresAt <= now ? 'expired' : 'open'
  return accept({ label, digits: digitsOf(publicKey), expiresAt, state })
})
