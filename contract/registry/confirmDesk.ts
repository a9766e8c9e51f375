import * as v from 'valibot'
import { id, instant } from '../fields'
import { operation } from '../operation'

/** Signs the desk in as the person with the phone; a code can be confirmed once. */
export const confirmDesk = operation({
  name: 'registry.confirmDesk',
  summary: 'Signs in the desk whose code I scanned',
  effect: 'change',
  who: ['person'],
  subject: ({ code }) => ({ collection: 'deskCodes', id: code }),
  input: v.object({ code: id }),
  output: v.object({ sessionId: v.string(), expiresAt: instant }),
  refusals: ['registry.deskCodeExpired', 'registry.deskCodeUsed', 'registry.fromPhoneOnly'],
})
