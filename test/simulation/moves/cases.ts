import { acceptCase } from '../../../contract/case/acceptCase'
import { readCase } from '../../../contract/case/readCase'
import { showContact } from '../../../contract/case/showContact'
import type { CaseRecord } from '../../../cloudfunctions/common/records/case'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'
import { photoBy } from './photo'
import { stepOn } from './steps'

/** A case that somebody has in mind: mostly one of the latest. */
function someCase(town: Town, random: Random): CaseRecord | undefined {
  const { cases } = town.memory
  const known = random.chance(0.8) ? random.any(cases.slice(-12)) : random.any(cases)
  return known && (town.world.emulator.data.get('cases', known.caseId) as CaseRecord | undefined)
}

/** Somebody who may have something to do with it: whoever has it, the reporter, or anybody who holds a post. */
function somebodyFor(town: Town, random: Random, { hands, personId }: CaseRecord): string {
  const drawn = random.next()
  const holder = random.any(town.holders(random.any(hands) ?? ''))
  if (holder && drawn < 0.78) return holder._id
  return drawn < 0.93 ? personId : random.pick(town.staff())._id
}

/** Opens a case and takes one of the steps that its page offers. */
const step: Move = {
  name: 'step',
  weight: 40,
  async play(town, random) {
    const record = someCase(town, random)
    if (!record) return false
    const who = somebodyFor(town, random, record)
    const view = await town.send(random, who, readCase, { caseId: record._id })
    const ready = view.ok ? stepOn(view.value, random) : undefined
    if (!ready) return true
    const photos = ready.needsPhoto ? await photoBy(town, random, who) : []
    const input = ready.needsPhoto ? { ...Object(ready.input), photos } : ready.input
    const reply = await town.send(random, who, ready.operation, input)
    if (reply.ok) town.note(ready.operation.name)
    return true
  },
}

/** Two of a unit, and one who has nothing to do with it, take the same case in the same moment: one has it. */
const acceptAtOnce: Move = {
  name: 'acceptAtOnce',
  weight: 2,
  async play(town, random) {
    const record = someCase(town, random)
    if (!record?.open || record.held.status !== 'received') return false
    const holder = random.any(town.holders(record.hands[0] ?? ''))
    if (!holder) return false
    const crowd = [holder._id, holder._id, random.pick(town.staff())._id]
    const input = { caseId: record._id }
    const replies = await town.atOnce(
      random,
      crowd.map((who) => ({ who, operation: acceptCase, input })),
    )
    const taken = replies.slice(0, 2).filter(({ ok }) => ok).length
    if (taken > 1) town.fail(`${record._id} was accepted twice at once`)
    if (taken === 1) town.note('case.acceptCase')
    return true
  },
}

const contact: Move = {
  name: 'contact',
  weight: 2,
  async play(town, random) {
    const record = someCase(town, random)
    if (!record) return false
    const who = somebodyFor(town, random, record)
    await town.send(random, who, showContact, { caseId: record._id })
    return true
  },
}

export const cases: readonly Move[] = [step, acceptAtOnce, contact]
