import * as v from 'valibot'
import { cursor, date, page } from '../fields'
import { operation } from '../operation'
import { caseRow } from './view'

/** PT-22: what the caller reported or follows, the newest first. */
export const listMine = operation({
  name: 'case.listMine',
  summary: 'What I reported and what I follow',
  effect: 'read',
  who: ['person'],
  input: v.object({ after: cursor }),
  output: v.object({ ...page(caseRow).entries, today: date }),
  refusals: [],
})
