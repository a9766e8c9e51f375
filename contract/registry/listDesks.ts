import * as v from 'valibot'
import { instant } from '../fields'
import { operation } from '../operation'

/** The browsers that are signed in as this person. */
export const listDesks = operation({
  name: 'registry.listDesks',
  summary: 'The browsers that are signed in as me',
  effect: 'read',
  who: ['person'],
  input: v.object({}),
  output: v.object({
    desks: v.array(v.object({ sessionId: v.string(), label: v.string(), since: instant, until: instant })),
  }),
  refusals: [],
})
