import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** How far a long piece of work is, for whoever asked for it. */
export const readJob = operation({
  name: 'registry.readJob',
  summary: 'How far a job of mine is',
  effect: 'read',
  who: ['reporter'],
  subject: ({ jobId }) => ({ collection: 'jobs', id: jobId }),
  input: v.object({ jobId: id }),
  output: v.object({
    state: v.picklist(['waiting', 'running', 'done', 'failed']),
    done: v.number(),
    total: v.number(),
  }),
  refusals: [],
})
