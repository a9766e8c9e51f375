import { deskMessage } from '../../contract/operation'
import { claimDesk, claimMessage } from '../../contract/registry/claimDesk'
import { openDesk } from '../../contract/registry/openDesk'
import { signWith } from './authority'
import { call, type Outcome } from './cloud'
import { forgetDesk, keepDesk, keptDesk, makePair, type KeptDesk } from './deskKey'
import { toBase64 } from './pictures'

const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const

/** A code on this screen that waits for a phone. */
export interface WaitingDesk {
  readonly code: string
  readonly digits: string
  /** Milliseconds. */
  readonly expiresAt: number
  readonly pair: CryptoKeyPair
}

/** Lets a desk that is signed in sign every call; browsers only. */
export function startSigning(): void {
  signWith(async (unsigned) => {
    const desk = await keptDesk()
    if (!desk?.sessionId || (desk.until ?? 0) <= Date.now()) return undefined
    const at = Date.now()
    const signature = await signed(desk, deskMessage(unsigned, desk.sessionId, at))
    return { sessionId: desk.sessionId, at, signature }
  })
}

/** Whether this browser is signed in, until when. */
export const signedInUntil = async (): Promise<number | undefined> => {
  const desk = await keptDesk()
  return desk?.sessionId && (desk.until ?? 0) > Date.now() ? desk.until : undefined
}

/** Begins a sign-in: a new key, and a code for a phone to scan. */
export async function beginSignIn(label: string): Promise<Outcome<WaitingDesk>> {
  await forgetDesk()
  const pair = await makePair()
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const opened = await call(openDesk, { publicKey: { kty: 'EC', crv: 'P-256', x, y }, label })
  return opened.ok ? { ok: true, value: { ...opened.value, pair } } : opened
}

/** Asks once whether a phone has confirmed; keeps the session when it has. */
export async function claimSession({ code, pair }: WaitingDesk): Promise<Outcome<'waiting' | 'signedIn'>> {
  const at = Date.now()
  const outcome = await call(claimDesk, { code, at, signature: await signed({ pair }, claimMessage(code, at)) })
  if (!outcome.ok) return outcome
  const { state, sessionId, expiresAt } = outcome.value
  if (state === 'signedIn' && sessionId !== undefined) await keepDesk({ pair, sessionId, until: expiresAt })
  return { ok: true, value: state }
}

/** Forgets the session on this browser; the phone can end it for good. */
export const signOut = async (): Promise<void> => void (await forgetDesk())

async function signed({ pair }: Pick<KeptDesk, 'pair'>, message: string): Promise<string> {
  const bytes = await crypto.subtle.sign(SIGNATURE, pair.privateKey, new TextEncoder().encode(message))
  return toBase64(new Uint8Array(bytes))
}
