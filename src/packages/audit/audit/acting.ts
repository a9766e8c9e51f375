import type { readAudit } from '../../../../contract/disclosure/audit/readAudit'
import type { Output } from '../../../../contract/operation'

export type Audit = Output<typeof readAudit>

/** What every step of an audit is given. */
export interface ActProps {
  readonly audit: Audit
  readonly onChange: () => void
}
