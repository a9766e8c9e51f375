import { readContent } from '../../../contract/disclosure/content'
import { shortCode } from '../../../domain/disclosure'
import type { ExportedStatement } from '../../../domain/disclosure'
import type { StatementRecord } from '../../common/records/disclosure'

/** A stored statement as it is exported: word for word as it was posted. */
export function exportedOf({ content, summary, findings, entryHash, receipts }: StatementRecord): ExportedStatement {
  const { communityId, communityName, period, statement, poster, postedOn, dueOn, daysLate } = readContent(content)
  const nameOf = (office: string): string => receipts.find((receipt) => receipt.office === office)?.name ?? ''
  return {
    communityId,
    communityName,
    county: nameOf('county'),
    subdistrict: nameOf('subdistrict'),
    neighbourhood: nameOf('neighbourhood'),
    period,
    statement,
    summary,
    posterName: poster.name,
    postedOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    daysLate,
    findings,
    code: shortCode(entryHash),
  }
}
