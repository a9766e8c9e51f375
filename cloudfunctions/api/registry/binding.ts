import type { Instant } from '../../../domain/common'
import type { Change } from '../../common/door/context'
import type { BindingRecord, CommunityRecord, HeldUnit, UnitRecord } from '../../common/records/registry'
import { bindingIdOf } from '../../common/units'
import { timeKey } from '../../common/workItems'
import { changePerson } from './people'

/** Who is to be bound to what. */
export interface Bond {
  readonly unit: UnitRecord
  readonly community: Pick<CommunityRecord, '_id' | 'name' | 'regionPath'>
  readonly personId: string
  /** What stands of an earlier claim. */
  readonly binding: BindingRecord | undefined
}

/** Binds: the unit knows its holder, the person carries the unit, and the binding stands in the list. Three documents. */
export async function bindTo(change: Change, bond: Bond, by: BindingRecord['by'], now: Instant): Promise<string> {
  const { unit, community, personId } = bond
  const bindingId = await putBinding(change, bond, { state: 'bound', by, decidedAt: now }, now)
  await change.patch('units', unit._id, { holders: [...unit.holders, personId], roll: unit.roll })
  const held: HeldUnit = {
    unitId: unit._id,
    communityId: unit.communityId,
    bindingId,
    label: unit.label,
    communityName: community.name,
  }
  await changePerson(change, personId, now, ({ units }) => ({ units: [...units, held] }))
  return bindingId
}

/** Ends a binding: the person's next call has no such unit, and the roll's entry is free again. Three documents. */
export async function unbindFrom(
  change: Change,
  { _id, unitId, personId }: BindingRecord,
  unit: UnitRecord | undefined,
  now: Instant,
): Promise<void> {
  await change.patch('bindings', _id, { state: 'ended', decidedAt: now })
  await changePerson(change, personId, now, ({ units }) => ({ units: units.filter((one) => one.unitId !== unitId) }))
  if (!unit) return
  const roll = unit.roll.map(({ salt, hash, personId: bound }) =>
    bound === undefined || bound === personId ? { salt, hash } : { salt, hash, personId: bound },
  )
  await change.patch('units', unitId, { holders: unit.holders.filter((one) => one !== personId), roll })
}

type Standing = Pick<BindingRecord, 'state' | 'by'> & Partial<Pick<BindingRecord, 'claim' | 'decidedAt' | 'itemId'>>

/** Writes a person's one binding to a unit, whether there was an earlier claim or not; what that one gave is gone. */
export async function putBinding(
  change: Change,
  { unit, community, personId, binding }: Bond,
  standing: Standing,
  now: Instant,
): Promise<string> {
  const id = bindingIdOf(unit._id, personId)
  const times = { createdAt: now, sortKey: timeKey(now, id) }
  if (binding) {
    const cleared = { claim: undefined, reason: undefined, decidedAt: undefined, itemId: undefined }
    await change.patch('bindings', id, { ...cleared, ...standing, ...times })
    return id
  }
  const { _id: communityId, name: communityName } = community
  const known = { unitId: unit._id, personId, label: unit.label, communityId, communityName }
  await change.insert('bindings', { _id: id, ...known, ...standing, ...times })
  return id
}
