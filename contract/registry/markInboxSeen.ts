import * as v from 'valibot'
import { operation } from '../operation'

/** Everything up to this message was seen. */
export const markInboxSeen = operation({
  name: 'registry.markInboxSeen',
  summary: 'Marks what I was told as seen, up to one message',
  effect: 'change',
  who: ['person'],
  input: v.object({ upTo: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  output: v.object({ upTo: v.string() }),
  refusals: [],
})
