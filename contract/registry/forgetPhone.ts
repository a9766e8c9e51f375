import * as v from 'valibot'
import { operation } from '../operation'

/** Takes one's own number back out; a report that carries it already keeps it for those who handle it. */
export const forgetPhone = operation({
  name: 'registry.forgetPhone',
  summary: 'Deletes my own phone number',
  effect: 'change',
  who: ['person'],
  input: v.object({}),
  output: v.object({}),
  refusals: [],
})
