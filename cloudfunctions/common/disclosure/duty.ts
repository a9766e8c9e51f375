import type { LocalDate } from '../../../domain/common'
import { endOf } from '../../../domain/common'
import { hasNoIncome, lacking, mismatches } from '../../../domain/disclosure'
import type { DisclosurePolicy } from '../../../domain/disclosure'
import type { PostedContent } from '../../../contract/disclosure/content'
import type { Change } from '../door/context'
import type { CommunityRecord } from '../records/registry'
import type { WorkItemRecord } from '../records/supervision'
import { closeItem, moveItem, openItem, reopenItem } from '../workItems'
import type { Basis } from './basis'
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
  policy: DisclosurePolicy,
): Promise<void> {
  const now = content.postedAt
  const id = dutyIdOf(statementIdOf(duty.community._id, duty.period))
  if (!standing) await openItem(change, { ...itemOf(duty), indicators: [] })
  const indicators = [...indicatorsOf(content, policy), ...lastingOf(standing)]
  await closeItem(change, id, now, indicators, { item: standing, facts: factsOf(content, policy) })
}

/** The figures of a corrected statement, in place of those of the version before. */
export async function recountDuty(
  change: Change,
  statementId: string,
  content: PostedContent,
  policy: DisclosurePolicy,
): Promise<void> {
  const id = dutyIdOf(statementId)
  const item = await change.get('workItems', id)
  const indicators = [...indicatorsOf(content, policy, isFilledLate(item, content)), ...lastingOf(item)]
  await moveItem(change, id, { indicators, facts: factsOf(content, policy) })
}

/** PT-01: what was lacking on the due day came after it. A later correction doesn't make it whole in time. */
function isFilledLate(item: WorkItemRecord | undefined, { correction, dueOn }: PostedContent): boolean {
  const isLate = correction !== undefined && dueOn !== undefined && correction.on > dueOn
  return isLate && [FILLED_LATE, 'statements.notInFull'].some((one) => item?.indicators.includes(one))
}

const FILLED_LATE = 'statements.filledLate'

/** A statement that was withdrawn is owed again, by the same day; that it came down too early goes on counting. */
export async function reopenDuty(
  change: Change,
  item: WorkItemRecord,
  { dueOn, poster }: Basis,
  isEarly: boolean,
): Promise<void> {
  const lasting = isEarly ? [WITHDRAWN_EARLY] : lastingOf(item)
  await reopenItem(change, item._id, {
    holder: poster.unitKey,
    dueAt: dueOn === undefined ? null : endOf(dueOn),
    indicators: ['statements.due', ...lasting],
    facts: { period: item.period },
  })
}

const WITHDRAWN_EARLY = 'statements.withdrawnEarly'

/** What a later version doesn't mend. */
const lastingOf = (item: WorkItemRecord | undefined): string[] =>
  item?.indicators.includes(WITHDRAWN_EARLY) ? [WITHDRAWN_EARLY] : []

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

/**
 * PT-01: the figures under which a posted statement counts: how it came, what it lacks, and each kind of finding it has.
 * @param filledLate whether it was made whole when the due day was over
 */
export function indicatorsOf(content: PostedContent, policy: DisclosurePolicy, filledLate = false): string[] {
  const { daysLate, findings, statement } = content
  const isFull = lackedBy(content, policy).length === 0
  return [
    'statements.posted',
    daysLate === 0 && isFull && !filledLate ? 'statements.inFull' : 'statements.missed',
    ...(daysLate > 0 ? ['statements.postedLate'] : []),
    ...(isFull && filledLate ? [FILLED_LATE] : []),
    ...(isFull ? [] : ['statements.notInFull']),
    ...(mismatches(findings).length > 0 ? ['statements.withFindings'] : []),
    ...(hasNoIncome(statement) ? ['statements.zeroIncome'] : []),
    ...kindsOf(findings),
  ]
}

/** What a row of a list says of a posted statement: how late it came, and what it lacks. */
function factsOf(content: PostedContent, policy: DisclosurePolicy): WorkItemRecord['facts'] {
  const { period, daysLate } = content
  const lacks = lackedBy(content, policy).join(',')
  return { period, ...(daysLate > 0 ? { daysLate } : {}), ...(lacks === '' ? {} : { lacks }) }
}

const lackedBy = ({ findings, statement }: PostedContent, policy: DisclosurePolicy): string[] =>
  lacking(findings, statement, policy)

/** `findings.closingDiffers`: a statement counts once under each kind that it has. */
const kindsOf = (findings: PostedContent['findings']): string[] => [
  ...new Set(mismatches(findings).map(({ what }) => what.replace(/^disclosure\./, 'findings.'))),
]
