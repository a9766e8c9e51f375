import * as v from 'valibot'
import { id, instant } from '../fields'
import { operation } from '../operation'

/** Which desk a scanned code belongs to, before it is confirmed. */
export const readDeskCode = operation({
  name: 'registry.readDeskCode',
  summary: 'Which desk the scanned code belongs to',
  effect: 'read',
  who: ['person'],
  subject: ({ code }) => ({ collection: 'deskCodes', id: code }),
  input: v.object({ code: id }),
  output: v.object({
    label: v.string(),
    digits: v.string(),
    expiresAt: instant,
    state: v.picklist(['open', 'used', 'expired']),
  }),
  refusals: [],
})
