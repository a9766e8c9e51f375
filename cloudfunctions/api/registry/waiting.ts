import { dateOf, startOf, addDays } from '../../../domain/common'
import type { Change, PersonContext } from '../../common/door/context'
import type { BindingRecord } from '../../common/records/registry'
import { openItem } from '../../common/workItems'
import { putBinding } from './binding'
import type { Bond } from './binding'

const MONTH_LETTERS = 7

/**
 * A claim waits for the neighbourhood, which has it among what is to be done. Two documents besides what is counted.
 * @param days in which it is looked at; after that it shows as overdue
 */
export async function waitForNeighbourhood(
  change: Change,
  bond: Bond,
  claim: NonNullable<BindingRecord['claim']>,
  days: number,
  { now, newId }: Pick<PersonContext, 'now' | 'newId'>,
): Promise<string> {
  const { unit, community } = bond
  const itemId = newId('claim')
  const bindingId = await putBinding(change, bond, { state: 'waiting', by: 'neighbourhood', claim, itemId }, now)
  const neighbourhood = community.regionPath.at(-1) ?? newId('region')
  const today = dateOf(now)
  await openItem(change, {
    _id: itemId,
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
    dueAt: startOf(addDays(today, days + 1)) - 1,
  })
  change.notify({
    to: [`region:${neighbourhood}`],
    template: 'binding.waiting',
    figures: { title: unit.label, community: community.name },
    page: `item:binding:${community._id}`,
  })
  return bindingId
}
