import * as v from 'valibot'
import { id, textOf } from '../../fields'
import { operation } from '../../operation'
import { COMPANY } from '../../roles'

const LONGEST_REPORT = 500
const MOST_FILES = 3

/** PT-52: whoever posted the statement reports what was put right, with its papers. */
export const reportAuditRectified = operation({
  name: 'disclosure.reportAuditRectified',
  summary: 'Reports what was put right after an audit',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    words: textOf(LONGEST_REPORT),
    fileIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_FILES)),
  }),
  output: v.object({ statementId: v.string() }),
  refusals: [
    'disclosure.notThePoster',
    'disclosure.auditStepNotHere',
    'disclosure.wordsNotAllowed',
    'registry.noSuchFile',
  ],
})
