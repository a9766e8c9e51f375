import { webcrypto } from 'node:crypto'
import { deskMessage } from '../../../contract/operation'
import type { Call } from '../../../contract/operation'
import type { Reader } from '../store/port'

/** How far a desk's clock may be off, either way. */
const LATITUDE_MS = 300_000
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const

/**
 * The person for whom a desk speaks: its session stands, and the call was signed just now with the key that only its browser holds.
 * @returns undefined where anything of that is not so
 */
export async function personAtDesk(reader: Reader, call: Call, now: number): Promise<string | undefined> {
  const proof = call.desk
  if (!proof || Math.abs(now - proof.at) > LATITUDE_MS) return undefined
  const session = await reader.get('deskSessions', proof.sessionId)
  if (!session || session.endedAt !== undefined || session.expiresAt <= now) return undefined
  const message = deskMessage(call, proof.sessionId, proof.at)
  return (await isSignedBy(session.publicKey, message, proof.signature)) ? session.personId : undefined
}

/** Whether a text was signed with the private half of a key (JWK as JSON, ECDSA P-256, base64); never by a key that is no point of the curve. */
export async function isSignedBy(publicKey: string, message: string, signature: string): Promise<boolean> {
  const key = await webcrypto.subtle
    .importKey('jwk', JSON.parse(publicKey), ALGORITHM, false, ['verify'])
    .catch(() => undefined)
  if (!key) return false
  return webcrypto.subtle.verify(SIGNATURE, key, Buffer.from(signature, 'base64'), Buffer.from(message, 'utf8'))
}
