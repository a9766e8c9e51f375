import type { PersonRecord, UnitRecord } from '../../cloudfunctions/common/records/registry'
import { unitKey } from '../../cloudfunctions/common/door/standing'
import { isOf } from '../../cloudfunctions/api/registry/roll'
import { ownerInRoll } from '../../scripts/seed/units'
import { readContent } from '../../contract/disclosure/content'
import type { World } from '../fixtures/world'
import { clientOf } from './client'
import type { Client } from './client'
import type { Statement } from '../../domain/disclosure'

export interface Place {
  readonly communityId: string
  readonly name: string
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly buildings: readonly string[]
  /** Doors with the owner whom the roll names. */
  readonly doors: readonly Door[]
}

export interface Door {
  readonly unitId: string
  readonly building: string
  readonly entrance: string
  readonly room: string
  readonly owner: { readonly name: string; readonly lastFour: string }
}

/** A statement as it was posted or corrected last. */
export interface Posted {
  readonly communityId: string
  readonly statement: Statement
  /** It came down: another may be posted in its place. */
  readonly withdrawn?: true
}

/** What the players remember of what came of their moves. */
export interface Memory {
  readonly cases: { readonly caseId: string; readonly communityId: string; readonly reporter: string }[]
  readonly followers: Map<string, Set<string>>
  readonly statements: Map<string, Posted>
  readonly questions: { readonly questionId: string; readonly communityId: string; readonly asker: string }[]
  readonly invitations: { readonly invitationId: string; readonly by: string }[]
  readonly imports: { readonly importId: string; readonly by: string }[]
  readonly desks: { readonly sessionId: string; readonly who: string; readonly pair: CryptoKeyPair }[]
  /** How often something noteworthy happened: a bound unit, a closed case. */
  readonly events: Map<string, number>
}

/** Everybody and everything that the simulation plays with. */
export interface Town extends Client {
  readonly world: World
  readonly places: readonly Place[]
  readonly memory: Memory
  /** People who own nothing yet and hold no post. */
  readonly strangers: readonly string[]
  note(event: string): void
  person(id: string): PersonRecord | undefined
  /** Everybody who holds a post, in the order of their ids. */
  staff(): PersonRecord[]
  /** Everybody with a unit in a community. */
  owners(communityId: string): PersonRecord[]
  /** Who holds a post in a unit. */
  holders(unit: string): PersonRecord[]
}

const STRANGERS = 24
const DOORS = 30

/** Opens the town: four communities of two counties with everybody who works for them. */
export function townOf(world: World, seed: number): Town {
  const { data } = world.emulator
  const people = (): PersonRecord[] => [...data.all('people')] as unknown as PersonRecord[]
  const staff = (): PersonRecord[] => people().filter(({ posts }) => posts.length > 0)
  const memory: Memory = {
    cases: [],
    followers: new Map(),
    statements: new Map(postedBefore(world)),
    questions: [],
    invitations: [],
    imports: [],
    desks: [],
    events: new Map(),
  }
  return {
    ...clientOf(world.emulator, seed),
    world,
    memory,
    places: placesIn(world),
    strangers: Array.from({ length: STRANGERS }, (_, nth) => `stranger${String(nth).padStart(2, '0')}`),
    note: (event) => void memory.events.set(event, (memory.events.get(event) ?? 0) + 1),
    person: (id) => data.get('people', id) as PersonRecord | undefined,
    staff,
    owners: (communityId) => people().filter(({ units }) => units.some((unit) => unit.communityId === communityId)),
    holders: (unit) => staff().filter(({ posts }) => posts.some((post) => unitKey(post) === unit)),
  }
}

/** What the seed has posted. */
const postedBefore = ({ emulator }: World): [string, Posted][] =>
  [...emulator.data.all('statements')].map(({ _id, content }) => {
    const { communityId, statement } = readContent(String(content))
    return [String(_id), { communityId, statement }]
  })

interface StoredCommunity {
  readonly _id: string
  readonly name: string
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly plan?: { readonly buildings: readonly { readonly name: string }[] }
}

function placesIn(world: World): Place[] {
  const { data } = world.emulator
  const communities = [...data.all('communities')] as unknown as StoredCommunity[]
  const units = [...data.all('units')] as unknown as UnitRecord[]
  return communities
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ _id, name, regionPath, companyId, plan }) => ({
      communityId: _id,
      name,
      regionPath,
      ...(companyId === undefined ? {} : { companyId }),
      buildings: (plan?.buildings ?? []).map((building) => building.name),
      doors: doorsOf(units.filter((unit) => unit.communityId === _id)),
    }))
}

/** Some doors of a community, each with its owner: a roll names its owners by their order. */
function doorsOf(units: readonly UnitRecord[]): Door[] {
  const inOrder = [...units].sort((a, b) => (a.label < b.label ? -1 : 1)).slice(0, DOORS)
  const owners = units.map((_, nth) => ownerInRoll(nth + 1))
  return inOrder.flatMap(({ _id, building, entrance, room, roll }) => {
    const owner = owners.find((one) => roll.some((entry) => isOf(entry, one)))
    return owner ? [{ unitId: _id, building, entrance, room, owner }] : []
  })
}
