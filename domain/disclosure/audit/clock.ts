import type { LocalDate } from '../../common'
import { addDays } from '../../common'
import type { AuditStatus } from './workflow'

/** Days that each standing of an audit may last, the day on which it began not counted. */
export interface AuditTerms {
  /** From the right to an auditor engaged. */
  readonly engage: number
  /** From the engagement to the findings. */
  readonly report: number
  /** From the findings to what was put right. */
  readonly rectify: number
  readonly verify: number
  /** From the verification to its posting on the board (PT-52). */
  readonly post: number
}

const TERM_OF: Record<Exclude<AuditStatus, 'closed'>, keyof AuditTerms> = {
  open: 'engage',
  engaged: 'report',
  rectifying: 'rectify',
  rectified: 'verify',
  verified: 'post',
}

/** The last day for what comes next, itself in time; undefined once it is closed, or where no rule gives days. */
export const auditDueOn = (
  status: AuditStatus,
  since: LocalDate,
  terms: AuditTerms | undefined,
): LocalDate | undefined =>
  status === 'closed' || terms === undefined ? undefined : addDays(since, terms[TERM_OF[status]])
