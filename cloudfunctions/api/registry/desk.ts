import { createHash } from 'node:crypto'

/** How long a code on a screen can be confirmed. */
export const CODE_MS = 2 * 60_000
/** How long a browser stays signed in: a working day. */
export const SESSION_MS = 8 * 3_600_000
/** How far a desk's clock may be off, either way. */
export const LATITUDE_MS = 300_000

const DIGITS = 4

/** Four figures of a desk's key: the same on its screen and on the phone that scanned it. */
export function digitsOf(publicKey: string): string {
  const number = createHash('sha256').update(publicKey).digest().readUInt32BE(0) % 10 ** DIGITS
  return String(number).padStart(DIGITS, '0')
}
