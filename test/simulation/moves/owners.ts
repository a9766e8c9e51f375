import { bindUnit } from '../../../contract/registry/bindUnit'
import { decideBinding } from '../../../contract/registry/decideBinding'
import { listBindings } from '../../../contract/registry/listBindings'
import { unbind } from '../../../contract/registry/unbind'
import { readUnitFees } from '../../../contract/fee/readUnitFees'
import type { Random } from '../random'
import type { Door, Place } from '../town'
import type { Move } from './move'

/** What somebody says to own a unit: as the roll has it, or not quite. */
function claimOf(random: Random, { communityId }: Place, { building, entrance, room, owner }: Door) {
  const named = random.chance(0.65) ? owner : { name: owner.name, lastFour: '0000' }
  const asks = random.chance(0.25) ? { askNeighbourhood: true, words: '有房产证' } : {}
  return { communityId, building, entrance, room: random.chance(0.04) ? '9999' : room, ...named, ...asks }
}

const bind: Move = {
  name: 'bind',
  weight: 5,
  async play(town, random) {
    const place = random.pick(town.places)
    const claim = claimOf(random, place, random.pick(place.doors))
    const crowd = random.chance(0.25)
      ? [random.pick(town.strangers), random.pick(town.strangers)]
      : [random.pick(town.strangers)]
    const replies = await town.atOnce(
      random,
      [...new Set(crowd)].map((who) => ({ who, operation: bindUnit, input: claim })),
    )
    for (const reply of replies) if (reply.ok) town.note(`binding ${(reply.value as { outcome: string }).outcome}`)
    return true
  },
}

const decide: Move = {
  name: 'decide',
  weight: 3,
  async play(town, random) {
    const { communityId, regionPath } = random.pick(town.places)
    const [officer] = town.holders(`region:${regionPath.at(-1)}`)
    if (!officer) return false
    const list = await town.send(random, officer._id, listBindings, { communityId })
    const waiting = list.ok ? random.any(list.value.items) : undefined
    if (!waiting) return true
    const accepted = random.chance(0.6)
    const input = { bindingId: waiting.bindingId, accepted, ...(accepted ? {} : { reason: '没有带房产证' }) }
    const crowd = random.chance(0.2) ? [officer._id, officer._id] : [officer._id]
    const replies = await town.atOnce(
      random,
      crowd.map((who) => ({ who, operation: decideBinding, input })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${waiting.bindingId} was decided twice`)
    if (replies.some(({ ok }) => ok)) town.note('decided')
    return true
  },
}

const letGo: Move = {
  name: 'letGo',
  weight: 1,
  async play(town, random) {
    const owner = random.any(
      town.owners(random.pick(town.places).communityId).filter(({ _id }) => town.strangers.includes(_id)),
    )
    const unit = owner && random.any(owner.units)
    if (!owner || !unit) return false
    const who = random.chance(0.9) ? owner._id : random.pick(town.strangers)
    const reply = await town.send(random, who, unbind, { bindingId: unit.bindingId })
    if (reply.ok) town.note('unbound')
    return true
  },
}

const fees: Move = {
  name: 'fees',
  weight: 2,
  async play(town, random) {
    const owner = random.any(town.owners(random.pick(town.places).communityId))
    const unit = owner && random.any(owner.units)
    if (!owner || !unit) return false
    const who = random.chance(0.8) ? owner._id : random.pick(town.strangers)
    await town.send(random, who, readUnitFees, { unitId: unit.unitId })
    return true
  },
}

export const owners: readonly Move[] = [bind, decide, letGo, fees]
