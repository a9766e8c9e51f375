import { dateOf, startOf, addDays } from '../../../domain/common'
import type { Instant } from '../../../domain/common'
import type { Change } from '../../common/door/context'
import type { BindingRecord } from '../../common/records/registry'
import { openItem } from '../../common/workItems'
import { putBinding } from './binding'
import type { Bond } from './binding'

const MONTH_LETTERS = 7
/** Our setting: a week to look at papers; after that the claim shows as overdue. */
const DAYS_TO_LOOK = 7

/** The work item of a claim: a new one each time that the same claim is made again. */
export const itemIdOf = (bindingId: string, createdAt: Instant): string => `${bindingId}-${createdAt}`

/** A claim waits for the neighbourhood, which has it among what is to be done. Two documents besides what is counted. */
export async function waitForNeighbourhood(
  change: Change,
  bond: Bond,
  claim: NonNullable<BindingRecord['claim']>,
  now: Instant,
  newId: (head: string) => string,
): Promise<string> {
  const { unit, community } = bond
  const bindingId = await putBinding(change, bond, { state: 'waiting', by: 'neighbourhood', claim }, now)
  const neighbourhood = community.regionPath.at(-1) ?? newId('region')
  const today = dateOf(now)
  await openItem(change, {
    _id: itemIdOf(bindingId, now),
    kind: 'binding',
    refId: bindingId,
    title: unit.label,
    communityId: community._id,
    communityName: community.name,
    regionPath: community.regionPath,
    holder: `region:${neighbourhood}`,
    facts: { unit: unit.label },
    period: today.slice(0, MONTH_LETTERS),
    indicators: ['bindings.open'],
    dueAt: startOf(addDays(today, DAYS_TO_LOOK + 1)) - 1,
  })
  change.notify({
    to: [`region:${neighbourhood}`],
    template: 'binding.waiting',
    figures: { title: unit.label, community: community.name },
    page: `item:binding:${community._id}`,
  })
  return bindingId
}
