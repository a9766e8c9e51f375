import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** Signs a browser out; its next call is refused. */
export const endDesk = operation({
  name: 'registry.endDesk',
  summary: 'Signs a browser of mine out at once',
  effect: 'change',
  who: ['reporter'],
  subject: ({ sessionId }) => ({ collection: 'deskSessions', id: sessionId }),
  input: v.object({ sessionId: id }),
  output: v.object({ sessionId: v.string() }),
  refusals: [],
})
