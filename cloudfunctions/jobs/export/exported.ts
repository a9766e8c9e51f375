import { readContent } from '../../../contract/disclosure/content'
import { mismatchesOf } from '../../../contract/disclosure/found'
import { dateOf } from '../../../domain/common'
import { shortCode } from '../../../domain/disclosure'
import type { ExportedStatement } from '../../../domain/disclosure'
import type { StatementRecord } from '../../common/records/disclosure'

/** A stored statement as it is exported: word for word as it was posted, with how much doesn't agree as it stands. */
export function exportedOf({ content: text, summary, found, entryHash, receipts }: StatementRecord): ExportedStatement {
  const content = readContent(text)
  const { communityId, communityName, period, statement, poster, postedOn, dueOn, daysLate } = content
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
    findings: mismatchesOf(content, found),
    foundLater: found?.findings.length ?? 0,
    ...(found && { foundOn: dateOf(found.at) }),
    code: shortCode(entryHash),
  }
}
