import { askQuestion } from '../../../contract/disclosure/askQuestion'
import { operations } from '../../../contract'
import type { Operation, Reply } from '../../../contract/operation'
import type { Role } from '../../../contract/roles'
import { PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { randomFrom } from '../../simulation/random'
import { garden, postThirdQuarter } from '../disclosure/garden'

const SEED = 20261020
/** How much of all that can be put in wrongly is tried; a period each time. */
const TRIED = 0.05
const AT_ONCE = 8

/** What no field expects: nothing, too much, unseen signs, days and periods that aren't there, numbers that are none. */
const NASTY: readonly unknown[] = [
  ...['', '  ', '\u202E1', 'a'.repeat(10_001), '\u0000', '\uD800', '__proto__', 'constructor'],
  ...['2026-02-30', '0000-01-01', '9999-12-31', '2026-13', '2026-00', '2026Q9', '0000Q1', '9999Q4'],
  ...[-1, 0, 0.5, 1e300, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), NaN, Infinity],
  ...[null, true, [], {}, ['x'], { $gt: '' }],
]

/** Somebody who holds each role in the seed. */
const WHO: Readonly<Partial<Record<Role, string>>> = {
  unitOwner: 'ownerLiu',
  owner: 'ownerLiu',
  committeeMember: 'committeeHe',
  companyStaff: 'staffFang',
  companyManager: 'managerChen',
  neighbourhood: 'neighbourhoodZheng',
  subdistrict: 'subdistrictXu',
  county: 'countyLin',
  city: 'cityHuang',
  supervisor: 'supervisorSu',
}

/** A schema, as far as an example follows from it. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

type Known = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** An input that an operation may well take: known ids by their names, all else by its type. */
function exampleOf(shape: Shape, known: Known, name = ''): unknown {
  if (name in known) return known[name]
  if (shape.entries)
    return Object.fromEntries(Object.entries(shape.entries).map(([of, one]) => [of, exampleOf(one, known, of)]))
  if (shape.wrapped) return exampleOf(shape.wrapped, known, name)
  if (shape.item) return [exampleOf(shape.item, known, name.replace(/s$/, ''))]
  const [first] = shape.options ?? []
  if (first !== undefined) return typeof first === 'object' ? exampleOf(first as Shape, known, name) : first
  if (shape.type === 'number') return 1
  if (shape.type === 'boolean') return true
  return /On$|^(first|last|day|from|until|before)$/.test(name) ? '2026-07-01' : 'x'
}

/** Every place in an input, the whole of it too. */
const placesIn = (value: unknown, at: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]))]
    : [at]

/** The same with something else in one place. */
function withAt(value: unknown, [head, ...rest]: Path, put: unknown): unknown {
  if (head === undefined) return put
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [head]: withAt(Reflect.get(copy, head), rest, put) })
  return copy
}

let world: World
let known: Known
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  const { statementId } = await postThirdQuarter(world)
  const asked = { statementId, lineId: 'income-S06', words: '第3台的钱在哪？' }
  const { questionId } = await world.as('ownerLiu').does(askQuestion, asked)
  const ids = { communityId: await garden(world), statementId, questionId, regionId: PUTIAN.county }
  known = { ...ids, lineId: 'income-S06', period: '2026Q3', version: 1 }
}, 120_000)
afterAll(() => world?.stop())

const someoneFor = ({ who }: Operation): string => who.flatMap((role) => WHO[role] ?? []).at(-1) ?? 'residentGuo'

describe('whatever is put into any field of any operation is taken or refused, and breaks nothing', () => {
  it('nobody is told of a fault', async () => {
    const random = randomFrom(SEED)
    const calls = operations.flatMap((operation) => {
      const input = exampleOf(operation.input as unknown as Shape, known)
      return placesIn(input).flatMap((place) =>
        NASTY.filter(() => place.at(-1) === 'period' || random.chance(TRIED)).map((nasty) => ({
          operation,
          input: withAt(input, place, nasty),
        })),
      )
    })
    expect(calls.length).toBeGreaterThan(1000)
    const broken: string[] = []
    for (let at = 0; at < calls.length; at += AT_ONCE) {
      const some = calls.slice(at, at + AT_ONCE).map(async ({ operation, input }, nth) => {
        const call = { operation: operation.name, input, key: `key-${at + nth}` }
        const reply = (await world.emulator.call(someoneFor(operation), 'api', call)) as Reply<unknown>
        if (!reply.ok && 'fault' in reply) broken.push(`${operation.name} ${JSON.stringify(input).slice(0, 200)}`)
      })
      await Promise.all(some)
    }
    expect(broken).toEqual([])
    expect([...world.emulator.data.all('faults')]).toEqual([])
  }, 240_000)
})
