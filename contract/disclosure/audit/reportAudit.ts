import * as v from 'valibot'
import { id, textOf } from '../../fields'
import { operation } from '../../operation'
import { findingInput } from './fields'

const LONGEST_CONCLUSION = 500
const MOST_FINDINGS = 50

/** PT-49: the auditor's findings on one statement: what was stated, what was found, what it goes against. */
export const reportAudit = operation({
  name: 'disclosure.reportAudit',
  summary: "Reports the auditor's findings on a statement",
  effect: 'change',
  who: ['auditor'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    conclusion: textOf(LONGEST_CONCLUSION),
    /** The report itself. */
    fileId: id,
    /** None: the audit ends here. */
    findings: v.pipe(v.array(findingInput), v.maxLength(MOST_FINDINGS)),
  }),
  output: v.object({ findings: v.number() }),
  refusals: [
    'disclosure.notTheAuditorEngaged',
    'disclosure.auditStepNotHere',
    'disclosure.noSuchLine',
    'disclosure.wordsNotAllowed',
    'registry.noSuchFile',
  ],
})
