import { whoAmI } from '../../contract/registry/whoAmI'
import { createStore, useStore } from './store'
import { recall, remember } from './storage'
import { useCall, type Loading } from './useCall'

/** A community that somebody looks at. */
export interface ChosenCommunity {
  readonly communityId: string
  readonly name: string
}

const NAME = 'community'
const isCommunity = (kept: unknown): kept is ChosenCommunity =>
  typeof kept === 'object' && kept !== null && 'communityId' in kept && 'name' in kept

const chosen = createStore<ChosenCommunity | undefined>(recall(NAME, isCommunity))

/** Looks at another community from now on, on this device. */
export function chooseCommunity(community: ChosenCommunity): void {
  remember(NAME, community)
  chosen.set(community)
}

/**
 * The community that this person looks at: the one chosen last, else the first where they own a unit or sit on the committee.
 * `value: undefined` where there is none yet.
 */
export function useCommunity(): Loading<ChosenCommunity | undefined> {
  const last = useStore(chosen)
  const me = useCall(whoAmI, last ? undefined : {})
  if (last) return { state: 'value', value: last }
  if (me.state !== 'value') return me
  const [unit] = me.value.units
  if (unit) return { state: 'value', value: { communityId: unit.communityId, name: unit.communityName } }
  const seat = me.value.posts.find(({ scope }) => scope === 'community')
  return { state: 'value', value: seat && { communityId: seat.scopeId, name: seat.scopeName } }
}
