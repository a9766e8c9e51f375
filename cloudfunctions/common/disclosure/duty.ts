import type { Instant, LocalDate } from '../../../domain/common'
import { endOf } from '../../../domain/common'
import { hasNoIncome, mismatches } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Change } from '../door/context'
import type { CommunityRecord } from '../records/registry'
import type { WorkItemRecord } from '../records/supervision'
import { closeItem, openItem } from '../workItems'
import { dutyIdOf, statementIdOf } from './ids'
import { statementTitle } from './title'

/** What is owed: the statement of a community and a period, by a day where a rule names one. */
export interface Duty {
  readonly community: CommunityRecord
  readonly period: string
  readonly dueOn: LocalDate | undefined
  /** Unit key in whose hands the posting is. */
  readonly holder: string
}

/** Opens the work item of a posting that is owed. */
export const openDuty = (change: Change, duty: Duty): Promise<void> =>
  openItem(change, { ...itemOf(duty), indicators: ['statements.due'] })

/** Closes it when the statement is posted; a statement posted before anybody had asked for it stands among what was done, too. */
export async function closeDuty(
  change: Change,
  duty: Duty,
  standing: WorkItemRecord | undefined,
  content: PostedContent,
  now: Instant,
): Promise<void> {
  const id = dutyIdOf(statementIdOf(duty.community._id, duty.period))
  if (!standing) await openItem(change, { ...itemOf(duty), indicators: [] })
  await closeItem(change, id, now, indicatorsOf(content), { item: standing })
}

function itemOf({ community, period, dueOn, holder }: Duty) {
  const statementId = statementIdOf(community._id, period)
  return {
    _id: dutyIdOf(statementId),
    kind: 'statement',
    refId: statementId,
    title: statementTitle(period),
    communityId: community._id,
    communityName: community.name,
    regionPath: community.regionPath,
    holder,
    period,
    facts: { period },
    ...(dueOn === undefined ? {} : { dueAt: endOf(dueOn) }),
  } as const
}

/** The figures under which a posted statement counts. */
export function indicatorsOf({ daysLate, findings, statement }: PostedContent): string[] {
  return [
    'statements.posted',
    ...(daysLate > 0 ? ['statements.postedLate'] : []),
    ...(mismatches(findings).length > 0 ? ['statements.withFindings'] : []),
    ...(hasNoIncome(statement) ? ['statements.zeroIncome'] : []),
  ]
}
