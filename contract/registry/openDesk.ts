import * as v from 'valibot'
import { instant, line } from '../fields'
import { operation } from '../operation'

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{42,44}$/))

/** The public half of a browser's key (ECDSA P-256, JWK); the other half never leaves the browser. */
export const deskKey = v.object({ kty: v.literal('EC'), crv: v.literal('P-256'), x: coordinate, y: coordinate })

/** A desk asks to be signed in: its screen shows a code for a phone to scan, for two minutes. */
export const openDesk = operation({
  name: 'registry.openDesk',
  summary: 'Begins the sign-in of a desk: a code for a phone to scan',
  effect: 'change',
  who: ['guest'],
  input: v.object({
    publicKey: deskKey,
    /** Which browser on which system, for the phone to show. */
    label: line,
  }),
  output: v.object({
    code: v.string(),
    expiresAt: instant,
    /** The server's time: a desk whose clock is wrong signs by this one. */
    now: instant,
    /** Stands on the desk's screen and on the phone: the same desk. */
    digits: v.string(),
  }),
  refusals: [],
})
