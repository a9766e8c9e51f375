import type { Refusal, Result } from '../../common'
import { accept, refuse } from '../../common'

/** Where an audit stands. `open`: the right has arisen and nobody is engaged yet. */
export type AuditStatus = 'open' | 'engaged' | 'rectifying' | 'rectified' | 'verified' | 'closed'

export type AuditStep =
  | 'engage'
  | 'joinBundle'
  | 'reportClean'
  | 'reportProblems'
  | 'reportRectified'
  | 'rejectRectified'
  | 'verifyRectified'
  | 'postRectified'

/** Whose step it is: who engages, the auditor engaged, who posted the statement, an office over the community. */
export type AuditParty = 'engager' | 'auditor' | 'poster' | 'office'

interface Row {
  readonly from: AuditStatus
  readonly to: AuditStatus
  readonly by: AuditParty
  readonly clause: string
}

/** Every step that an audit can take. There are no others; it closes without problems, or rectified and posted. */
const WORKFLOW: Record<AuditStep, Row> = {
  engage: { from: 'open', to: 'engaged', by: 'engager', clause: 'PT-49' },
  joinBundle: { from: 'open', to: 'engaged', by: 'office', clause: 'PT-50' },
  reportClean: { from: 'engaged', to: 'closed', by: 'auditor', clause: 'PT-49' },
  reportProblems: { from: 'engaged', to: 'rectifying', by: 'auditor', clause: 'PT-49' },
  reportRectified: { from: 'rectifying', to: 'rectified', by: 'poster', clause: 'PT-52' },
  rejectRectified: { from: 'rectified', to: 'rectifying', by: 'office', clause: 'PT-52' },
  verifyRectified: { from: 'rectified', to: 'verified', by: 'office', clause: 'PT-52' },
  postRectified: { from: 'verified', to: 'closed', by: 'poster', clause: 'PT-52' },
}

export type AuditStepRefusal = Refusal & {
  readonly code: 'disclosure.auditStepNotHere'
  readonly status: AuditStatus
  readonly step: AuditStep
}

/** PT-49 to PT-52: the status after a step; refused where the step doesn't begin there. */
export function advanceAudit(status: AuditStatus, step: AuditStep): Result<AuditStatus, AuditStepRefusal> {
  const { from, to } = WORKFLOW[step]
  return status === from ? accept(to) : refuse({ code: 'disclosure.auditStepNotHere', status, step })
}

/** Whose step it is. */
export const partyOf = (step: AuditStep): AuditParty => WORKFLOW[step].by

/** The clause that a step serves. */
export const clauseOfStep = (step: AuditStep): string => WORKFLOW[step].clause

/** The steps that some parties can take now. */
export const openAuditSteps = (status: AuditStatus, parties: readonly AuditParty[]): AuditStep[] =>
  AUDIT_STEPS.filter((step) => WORKFLOW[step].from === status && parties.includes(WORKFLOW[step].by))

export const AUDIT_STEPS = [
  'engage',
  'joinBundle',
  'reportClean',
  'reportProblems',
  'reportRectified',
  'rejectRectified',
  'verifyRectified',
  'postRectified',
] as const satisfies readonly AuditStep[]
