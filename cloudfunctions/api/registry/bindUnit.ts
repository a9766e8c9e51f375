import { bindUnit } from '../../../contract/registry/bindUnit'
import type { Output, Parsed } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import type { Instant, Result } from '../../../domain/common'
import { bind } from '../../../domain/registry'
import type { AttemptLimit } from '../../../domain/registry'
import type { Change, PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import type { BindingRecord, CommunityRecord, UnitRecord } from '../../common/records/registry'
import { bindingIdOf, unitIdOf } from '../../common/units'
import { bindTo } from './binding'
import { changePerson } from './people'
import { isOf } from './roll'
import { waitForNeighbourhood } from './waiting'

type Input = Parsed<typeof bindUnit>
type Answer = Result<Output<typeof bindUnit>>

/** Everything that one claim is decided from, read within the change. */
interface Claim {
  readonly input: Input
  readonly personId: string
  readonly unit: UnitRecord
  readonly community: CommunityRecord
  readonly binding: BindingRecord | undefined
}

/** How many tries a unit bears before nobody may guess at it for a while: so many times those of one person. */
const GUESSERS = 4

export default handler(bindUnit, async (input, context) => {
  const { store, subject, caller, today, commit } = context
  const community = await store.get('communities', input.communityId)
  const policies = await policiesAt(store, subject?.regionPath ?? [])
  const limit = policies.value('registry.bindingAttempts', today)?.value
  const days = policies.value('registry.claimDays', today)?.value
  if (!community || !limit || days === undefined) return refuse({ code: 'registry.noPolicyInForce' })
  return commit(async (change): Promise<Answer> => {
    const unit = await change.get('units', unitIdOf(input.communityId, input))
    if (!unit) return refuse({ code: 'registry.noSuchUnit' })
    const binding = await change.get('bindings', bindingIdOf(unit._id, caller.personId))
    const claim: Claim = { input, personId: caller.personId, unit, community, binding }
    if (unit.holders.includes(caller.personId)) return refuse({ code: 'registry.boundAlready', unit: unit.label })
    if (binding?.state === 'waiting') return refuse({ code: 'registry.claimWaits', unit: unit.label })
    return input.askNeighbourhood ? wait(change, claim, days, context) : byRoll(change, claim, limit, context)
  })
})

async function wait(change: Change, claim: Claim, days: number, context: PersonContext): Promise<Answer> {
  const { input, personId, unit, community, binding } = claim
  const given = { name: input.name, lastFour: input.lastFour, words: input.words }
  const bindingId = await waitForNeighbourhood(change, { unit, community, personId, binding }, given, days, context)
  return accept({ outcome: 'waiting', label: unit.label, bindingId })
}

async function byRoll(
  change: Change,
  { input, personId, unit, community, binding }: Claim,
  limit: AttemptLimit,
  { now }: PersonContext,
): Promise<Answer> {
  const person = await change.get('people', personId)
  const open = bind(
    { personId, name: input.name, lastFour: input.lastFour, of: 'phone' },
    entriesFor(unit, input),
    mostTried(person?.failedClaims ?? [], unit.failedClaims ?? [], limit),
    limit,
    now,
  )
  if (!open.ok) return open
  if (open.value.kind === 'waits') {
    await changePerson(change, personId, now, ({ failedClaims }) => ({
      failedClaims: latest(failedClaims, now, limit),
    }))
    await change.patch('units', unit._id, { failedClaims: latest(unit.failedClaims, now, limit) })
    return accept({ outcome: 'differs', label: unit.label, attemptsLeft: open.value.attemptsLeft })
  }
  const roll = unit.roll.map((entry) => (isOf(entry, input) ? { ...entry, personId } : entry))
  const bindingId = await bindTo(change, { unit: { ...unit, roll }, community, personId, binding }, 'roll', now)
  return accept({ outcome: 'bound', label: unit.label, bindingId })
}

/** The roll as the rule reads it: an entry that speaks of the claimant has the claimant's words, any other has none. */
const entriesFor = (unit: UnitRecord, claimed: Pick<Input, 'name' | 'lastFour'>) =>
  unit.roll.map((entry) => ({
    unitId: unit._id,
    ...(isOf(entry, claimed) ? { ownerName: claimed.name, phoneLastFour: claimed.lastFour } : { ownerName: '' }),
    ...(entry.personId === undefined ? {} : { boundTo: entry.personId }),
  }))

/** A person's own failures count; so do a unit's, once as many as several people's have gathered on it. */
const mostTried = (own: readonly Instant[], ofUnit: readonly Instant[], { attempts }: AttemptLimit): Instant[] =>
  ofUnit.length >= attempts * GUESSERS ? ofUnit.slice(-attempts) : [...own]

const latest = (failed: readonly Instant[] = [], now: Instant, { attempts }: AttemptLimit): Instant[] =>
  [...failed, now].slice(-attempts * GUESSERS)
