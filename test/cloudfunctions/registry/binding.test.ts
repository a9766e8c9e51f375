import type { Input } from '../../../contract/operation'
import { bindUnit } from '../../../contract/registry/bindUnit'
import { decideBinding } from '../../../contract/registry/decideBinding'
import { listBindings } from '../../../contract/registry/listBindings'
import { readRegister } from '../../../contract/registry/readRegister'
import { unbind } from '../../../contract/registry/unbind'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { listInbox } from '../../../contract/registry/listInbox'
import { bindingIdOf, unitIdOf } from '../../../cloudfunctions/common/units'
import { communityId } from '../../../scripts/seed/places'
import { ownerInRoll } from '../../../scripts/seed/units'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

/** The nth room of the first building's first door, counted from 1: two on each floor. */
const room = (nth: number) => ({
  communityId: garden,
  building: '1栋',
  entrance: '1单元',
  room: `${Math.ceil(nth / 2)}0${((nth - 1) % 2) + 1}`,
})
const claim = (nth: number): Input<typeof bindUnit> => ({ ...room(nth), ...ownerInRoll(nth) })
const wrong = (nth: number) => ({ ...claim(nth), lastFour: '9999' })
const unitsOf = async (openid: string): Promise<string[]> =>
  (await world.as(openid).does(whoAmI, {})).units.map(({ label }) => label)
const bindingOf = (nth: number, openid: string): string => bindingIdOf(unitIdOf(garden, room(nth)), openid)

describe('an owner binds to a unit by what stands in the roll', () => {
  it('by name and figures however they are written, and has the unit at the next call', async () => {
    const { name } = ownerInRoll(3)
    const reply = await world
      .as('owner3')
      .does(bindUnit, { ...claim(3), building: '1幢', room: '201室', name: ` ${name}` })
    expect(reply).toMatchObject({ outcome: 'bound', label: '1栋1单元201' })
    expect(await unitsOf('owner3')).toEqual(['1栋1单元201'])
    expect(await world.as('owner3').call(readRegister, { communityId: garden })).toMatchObject({ ok: true })
  })

  it('who gives one thing wrong isn’t told which', async () => {
    const byFigures = await world.as('guesser').does(bindUnit, wrong(5))
    const byName = await world.as('guesser').does(bindUnit, { ...claim(5), name: '业主0006' })
    expect(byFigures).toEqual({ outcome: 'differs', label: '1栋1单元301', attemptsLeft: 4 })
    expect(byName).toEqual({ outcome: 'differs', label: '1栋1单元301', attemptsLeft: 3 })
    expect(await unitsOf('guesser')).toEqual([])
  })

  it('five times a day; the sixth is refused although it is right, and a day later it isn’t', async () => {
    for (const _ of [3, 4, 5]) await world.as('guesser').does(bindUnit, wrong(5))
    const sixth = await world.as('guesser').call(bindUnit, claim(5))
    const againAt = Date.parse('2026-10-21T09:00:00+08:00')
    expect(sixth).toMatchObject({ refusal: { code: 'registry.tooManyAttempts', attempts: 5, againAt } })
    world.emulator.clock.set(againAt - 1)
    expect(await world.as('guesser').call(bindUnit, claim(5))).toMatchObject({ ok: false })
    world.emulator.clock.set(againAt)
    expect(await world.as('guesser').call(bindUnit, claim(5))).toMatchObject({ value: { outcome: 'bound' } })
  })

  it('a unit that several guess at is closed to all of them, the neighbourhood excepted', async () => {
    for (let nth = 0; nth < 20; nth += 1) await world.as(`guesser${nth % 5}`).call(bindUnit, wrong(7))
    const fresh = await world.as('late').call(bindUnit, claim(7))
    expect(fresh).toMatchObject({ refusal: { code: 'registry.tooManyAttempts' } })
    expect(await world.as('late').does(bindUnit, { ...claim(7), askNeighbourhood: true })).toMatchObject({
      outcome: 'waiting',
    })
  })

  it('no unit that doesn’t stand', async () => {
    const reply = await world.as('owner3').call(bindUnit, { ...claim(3), room: '9901' })
    expect(reply).toEqual({ ok: false, refusal: { code: 'registry.noSuchUnit' } })
  })

  it('a unit bound already is refused by name, to its owner and to others', async () => {
    const own = await world.as('ownerLiu').call(bindUnit, claim(1))
    expect(own).toMatchObject({ refusal: { code: 'registry.boundAlready', unit: '1栋1单元101' } })
    const before = world.emulator.data.get('units', unitIdOf(garden, room(1)))
    const other = await world.as('thief').call(bindUnit, claim(1))
    expect(other).toEqual({ ok: false, refusal: { code: 'registry.unitBoundAlready' } })
    expect(world.emulator.data.get('units', unitIdOf(garden, room(1)))).toEqual(before)
    expect(await unitsOf('thief')).toEqual([])
  })

  it('of ten who bind the same unit at once, one does', async () => {
    const people = Array.from({ length: 10 }, (_, nth) => `twin${nth}`)
    const replies = await Promise.all(people.map((openid) => world.as(openid).call(bindUnit, claim(9))))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const bound = (await Promise.all(people.map(unitsOf))).flat()
    expect(bound).toEqual(['1栋1单元501'])
    expect(world.emulator.data.get('units', unitIdOf(garden, room(9)))?.holders).toHaveLength(1)
  })
})

describe('who can’t be bound by the roll waits for the neighbourhood', () => {
  const asked = { askNeighbourhood: true, words: '有不动产权证' }

  it('which has it among what is to be done', async () => {
    await world.as('heir').does(bindUnit, { ...wrong(11), name: '何样本', ...asked })
    const { claims } = await world.as('heir').does(whoAmI, {})
    expect(claims).toMatchObject([{ label: '1栋1单元601', state: 'waiting' }])
    const twice = await world.as('heir').call(bindUnit, { ...wrong(11), ...asked })
    expect(twice).toMatchObject({ refusal: { code: 'registry.claimWaits' } })
    const { items } = await world.as('neighbourhoodZheng').does(listBindings, { communityId: garden })
    const waiting = items.find(({ label }) => label === '1栋1单元601')
    expect(waiting?.claim).toEqual({ name: '何样本', lastFour: '9999', words: '有不动产权证' })
    const [item] = [...world.emulator.data.all('workItems')].filter(({ title }) => title === '1栋1单元601')
    expect(item).toMatchObject({ kind: 'binding', holder: 'region:350304099099', state: 'open' })
  })

  it('and nobody else sees what was given', async () => {
    for (const openid of ['managerChen', 'subdistrictXu', 'ownerLiu', 'committeeHe']) {
      expect(await world.as(openid).call(listBindings, { communityId: garden })).toMatchObject({
        refusal: { code: 'door.notAllowed' },
      })
    }
  })

  it('it says no with a reason, which the person reads at once; what was given is gone', async () => {
    const bindingId = bindingOf(11, 'heir')
    const silent = await world.as('neighbourhoodZheng').call(decideBinding, { bindingId, accepted: false })
    expect(silent).toMatchObject({ refusal: { code: 'door.badInput', problems: [{ field: 'reason' }] } })
    const other = await world.as('managerChen').call(decideBinding, { bindingId, accepted: true })
    expect(other).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    await world.as('neighbourhoodZheng').does(decideBinding, { bindingId, accepted: false, reason: '证上不是这套房' })
    const { items } = await world.as('heir').does(listInbox, {})
    expect(items[0]).toMatchObject({ template: 'binding.refused', figures: { reason: '证上不是这套房' } })
    expect(world.emulator.data.get('bindings', bindingId)?.claim).toBeUndefined()
  })

  it('asked again it may say yes, once', async () => {
    await world.as('heir').does(bindUnit, { ...wrong(11), ...asked })
    const decide = () =>
      world.as('neighbourhoodZheng').call(decideBinding, { bindingId: bindingOf(11, 'heir'), accepted: true })
    const replies = await Promise.all([decide(), decide(), decide()])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await unitsOf('heir')).toEqual(['1栋1单元601'])
  })
})

describe('a binding ends', () => {
  const end = (openid: string, nth: number, whose: string) =>
    world.as(openid).call(unbind, { bindingId: bindingOf(nth, whose) })

  it('by its owner or the neighbourhood, by nobody else', async () => {
    expect(await end('thief', 3, 'owner3')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await end('managerChen', 3, 'owner3')).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    expect(await end('owner3', 3, 'owner3')).toMatchObject({ ok: true })
    expect(await end('owner3', 3, 'owner3')).toMatchObject({ refusal: { code: 'registry.notBound' } })
  })

  it('and at the next call the unit is no longer theirs, and free for the next owner in the roll', async () => {
    expect(await world.as('owner3').call(readRegister, { communityId: garden })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
    expect(await world.as('buyer').does(bindUnit, claim(3))).toMatchObject({ outcome: 'bound' })
  })
})
