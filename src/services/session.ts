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
  /** Milliseconds, by this browser's clock. */
  readonly expiresAt: number
  readonly pair: CryptoKeyPair
  /** How far the server's clock is ahead of this one, milliseconds. */
  readonly ahead: number
}

/** The time by which the server measures: an office's clock may be wrong. */
const serverTime = ({ ahead = 0 }: Pick<KeptDesk, 'ahead'>): number => Date.now() + ahead

/** Lets a desk that is signed in sign every call; browsers only. */
export function startSigning(): void {
  signWith(async (unsigned) => {
    const desk = await keptDesk()
    if (!desk?.sessionId || (desk.until ?? 0) <= serverTime(desk)) return undefined
    const at = serverTime(desk)
    const signature = await signed(desk, deskMessage(unsigned, desk.sessionId, at))
    return { sessionId: desk.sessionId, at, signature }
  })
}

/** Whether this browser is signed in, until when. */
export const signedInUntil = async (): Promise<number | undefined> => {
  const desk = await keptDesk()
  return desk?.sessionId && (desk.until ?? 0) > serverTime(desk) ? desk.until : undefined
}

/** Begins a sign-in: a new key, and a code for a phone to scan. */
export async function beginSignIn(label: string): Promise<Outcome<WaitingDesk>> {
  await forgetDesk()
  const pair = await makePair()
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const opened = await call(openDesk, { publicKey: { kty: 'EC', crv: 'P-256', x, y }, label })
  if (!opened.ok) return opened
  const { code, digits, expiresAt, now } = opened.value
  const ahead = now - Date.now()
  return { ok: true, value: { code, digits, expiresAt: expiresAt - ahead, pair, ahead } }
}

/** Asks once whether a phone has confirmed; keeps the session when it has. */
export async function claimSession({ code, pair, ahead }: WaitingDesk): Promise<Outcome<'waiting' | 'signedIn'>> {
  const at = serverTime({ ahead })
  const outcome = await call(claimDesk, { code, at, signature: await signed({ pair }, claimMessage(code, at)) })
  if (!outcome.ok) return outcome
  const { state, sessionId, expiresAt } = outcome.value
  if (state === 'signedIn' && sessionId !== undefined) await keepDesk({ pair, sessionId, until: expiresAt, ahead })
  return { ok: true, value: state }
}

/** Forgets the session on this browser; the phone can end it for good. */
export const signOut = async (): Promise<void> => void (await forgetDesk())

async function signed({ pair }: Pick<KeptDesk, 'pair'>, message: string): Promise<string> {
  const bytes = await crypto.subtle.sign(SIGNATURE, pair.privateKey, new TextEncoder().encode(message))
  return toBase64(new Uint8Array(bytes))
}
