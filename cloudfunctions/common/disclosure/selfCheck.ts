import type { Parsed } from '../../../contract/operation'
import type { saveSelfCheck } from '../../../contract/disclosure/saveSelfCheck'
import { periodNamed } from '../../../contract/disclosure/period'
import type { Instant, Refusal, Result } from '../../../domain/common'
import { accept, periodName, refuse, startOf } from '../../../domain/common'
import { notAsked } from '../../../domain/disclosure'
import type { SelfCheckAnswer, SelfCheckRule } from '../../../domain/disclosure'
import type { Change, PersonContext } from '../door/context'
import type { SelfCheckRecord } from '../records/selfCheck'
import type { WorkItemRecord } from '../records/supervision'
import { closeItem, openItem, timeKey } from '../workItems'
import type { Basis, BasisRefusal } from './basis'
import { basisOf, settingOf } from './basis'
import type { Duty } from './duty'
import { groundView } from './grounds'
import { statementIdOf } from './ids'
import { selfCheckTitle } from './title'

/** What a self-check of a period rests on, and the items that the document asks for. */
export interface SelfCheckBasis extends Basis {
  readonly rule: SelfCheckRule
  readonly selfCheckId: string
}

type NotAsked = Refusal & { readonly code: 'disclosure.selfCheckNotAsked' }
type NoSuchItem = Refusal & { readonly code: 'disclosure.noSuchCheckItem'; readonly itemId: string }

/** As `basisOf`, for a period whose rules ask for a self-check (PT-35, QX-44). */
export async function selfCheckBasis(
  context: PersonContext,
  communityId: string,
  period: string,
): Promise<Result<SelfCheckBasis, BasisRefusal | NotAsked>> {
  const basis = await basisOf(context, communityId, periodNamed(period))
  if (!basis.ok) return basis
  const rule = settingOf(basis.value.policy, 'selfCheck', basis.value.period.last)
  if (!rule) return refuse({ code: 'disclosure.selfCheckNotAsked' })
  const selfCheckId = statementIdOf(communityId, periodName(basis.value.period))
  return accept({ ...basis.value, rule, selfCheckId })
}

/** Whether answers are about what is asked. */
export function answersTo(rule: SelfCheckRule, answers: Given): Result<Given, NoSuchItem> {
  const itemId = notAsked(rule, answers)
  return itemId === undefined ? accept(answers) : refuse({ code: 'disclosure.noSuchCheckItem', itemId })
}

type Given = Parsed<typeof saveSelfCheck>['answers'] & readonly SelfCheckAnswer[]

/** Writes what was answered, in the transaction that has read what stood before. */
export async function keepAnswers(
  change: Change,
  { community, poster, period, selfCheckId }: SelfCheckBasis,
  standing: SelfCheckRecord | undefined,
  kept: Pick<SelfCheckRecord, 'answers' | 'savedBy'> & Partial<Pick<SelfCheckRecord, 'publication' | 'sms' | 'phone'>>,
  now: Instant,
): Promise<void> {
  const fields = { ...kept, holder: poster.unitKey, holderName: poster.name, savedAt: now }
  if (standing) return change.patch('selfChecks', selfCheckId, fields)
  await change.insert('selfChecks', {
    _id: selfCheckId,
    communityId: community._id,
    period: periodName(period),
    sms: 0,
    phone: 0,
    read: 0,
    sortKey: timeKey(startOf(period.last), selfCheckId),
    ...fields,
  })
}

/** The items with where the document names them. */
export const itemsView = ({ items }: SelfCheckRule) =>
  items.map(({ id, ground }) => ({ id, ground: groundView(ground.id, ground) }))

/** The work item of a self-check. */
export const selfCheckItemOf = (selfCheckId: string): string => `selfcheck-${selfCheckId}`

/** Opens it in the hands of whoever posts; no document names a day. */
export const openSelfCheckItem = (change: Change, duty: Duty, indicators: readonly string[]): Promise<void> => {
  const { community, period, holder } = duty
  const refId = statementIdOf(community._id, period)
  return openItem(change, {
    _id: selfCheckItemOf(refId),
    kind: 'selfCheck',
    refId,
    title: selfCheckTitle(period),
    communityId: community._id,
    communityName: community.name,
    regionPath: community.regionPath,
    holder,
    period,
    facts: { period },
    indicators,
  })
}

/** Closes it once the result stands before the owners; one published before anybody asked stands among what was done, too. */
export async function closeSelfCheckItem(
  change: Change,
  duty: Duty,
  standing: WorkItemRecord | undefined,
  answers: readonly SelfCheckAnswer[],
  now: Instant,
): Promise<void> {
  if (!standing) await openSelfCheckItem(change, duty, [])
  const id = selfCheckItemOf(statementIdOf(duty.community._id, duty.period))
  await closeItem(change, id, now, indicatorsOfSelfCheck(answers), { item: standing })
}

/** The figures under which a published self-check counts. */
export const indicatorsOfSelfCheck = (answers: readonly SelfCheckAnswer[]): string[] => [
  'selfChecks.published',
  ...(answers.some(({ problem }) => problem) ? ['selfChecks.withProblems'] : []),
]
