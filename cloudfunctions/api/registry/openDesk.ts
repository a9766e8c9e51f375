import { openDesk } from '../../../contract/registry/openDesk'
import { accept } from '../../../domain/common'
import { guestHandler } from '../../common/door/handler'
import { digitsOf, CODE_MS } from './desk'

export default guestHandler(openDesk, async ({ publicKey, label }, { now, newId, commit }) => {
  const code = newId('desk')
  const key = JSON.stringify(publicKey)
  return commit(async (change) => {
    const expiresAt = now + CODE_MS
    await change.insert('deskCodes', { _id: code, publicKey: key, label, createdAt: now, expiresAt })
    return accept({ code, expiresAt, now, digits: digitsOf(key) })
  })
})
