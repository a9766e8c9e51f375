import * as v from 'valibot'
import { id, instant } from '../fields'
import { operation } from '../operation'

/** What a desk signs to ask for its session. */
export const claimMessage = (code: string, at: number): string => JSON.stringify(['claim', code, at])

/** The desk asks whether a phone has confirmed its code; only the browser that showed the code gets an answer. */
export const claimDesk = operation({
  name: 'registry.claimDesk',
  summary: 'Asks for the session of a confirmed code, with the browser’s own key',
  effect: 'read',
  who: ['guest'],
  input: v.object({
    code: id,
    /** Milliseconds; taken for a few minutes only. */
    at: instant,
    /** ECDSA P-256 over `claimMessage`, base64. */
    signature: v.pipe(v.string(), v.maxLength(200)),
  }),
  output: v.object({
    state: v.picklist(['waiting', 'signedIn']),
    sessionId: v.optional(v.string()),
    expiresAt: instant,
  }),
  refusals: ['registry.noSuchDesk', 'registry.deskCodeExpired'],
})
