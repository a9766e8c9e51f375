import * as v from 'valibot'
import { id, list } from '../fields'
import { operation } from '../operation'
import { checkedField } from './spotCheck'

/** PT-09: what the offices saw on site of a statement, for anybody who may read it. */
export const listChecked = operation({
  name: 'supervision.listChecked',
  summary: 'The visits in which a statement was looked at, and what differed',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({ items: list(checkedField) }),
  refusals: [],
})
