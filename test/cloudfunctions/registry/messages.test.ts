import { bindUnit } from '../../../contract/registry/bindUnit'
import { decideBinding } from '../../../contract/registry/decideBinding'
import { listConsents } from '../../../contract/registry/listConsents'
import { listInbox } from '../../../contract/registry/listInbox'
import { markInboxSeen } from '../../../contract/registry/markInboxSeen'
import { recordConsent } from '../../../contract/registry/recordConsent'
import { forgetPhone } from '../../../contract/registry/forgetPhone'
import { takePhone } from '../../../contract/registry/takePhone'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { unitIdOf, bindingIdOf } from '../../../cloudfunctions/common/units'
import { communityId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())

const place = { building: '3栋', entrance: '1单元', room: '101' }
const messages = (openid: string) => [...world.emulator.data.all('inbox')].filter(({ personId }) => personId === openid)
const pushed = (openid: string) =>
  world.emulator.sent().filter(({ api, data }) => api === 'subscribeMessage.send' && data.touser === openid)
const left = async (openid: string, template: string): Promise<number | undefined> =>
  (await world.as(openid).does(listConsents, {})).templates.find((one) => one.template === template)?.left

/** Somebody claims a unit and is told that it was refused: one message to them. */
async function toldOnce(openid: string): Promise<void> {
  await world
    .as(openid)
    .does(bindUnit, { communityId: garden, ...place, name: '某', lastFour: '0000', askNeighbourhood: true })
  const bindingId = bindingIdOf(unitIdOf(garden, place), openid)
  await world.as('neighbourhoodZheng').does(decideBinding, { bindingId, accepted: false, reason: '不是' })
}

describe('a consent lets one message out', () => {
  const yes = { answers: [{ template: 'binding.decided', answer: 'accept' as const }] }

  it('none without one; the inbox has it all the same', async () => {
    await toldOnce('quiet')
    await world.sweep()
    expect(pushed('quiet')).toEqual([])
    expect(messages('quiet')).toHaveLength(1)
  })

  it('each yes is one, each sending takes one', async () => {
    await world.as('keen').does(recordConsent, yes)
    await world.as('keen').does(recordConsent, { answers: [{ template: 'binding.decided', answer: 'reject' }] })
    expect(await left('keen', 'binding.decided')).toBe(1)
    await toldOnce('keen')
    await toldOnce('keen')
    await world.sweep()
    await world.sweep()
    expect(messages('keen')).toHaveLength(2)
    expect(pushed('keen')).toHaveLength(1)
    expect(await left('keen', 'binding.decided')).toBe(0)
  })

  it('who took it back at WeChat has none left', async () => {
    await world.as('changed').does(recordConsent, yes)
    await world.as('changed').does(recordConsent, yes)
    world.emulator.setConsent('changed', false)
    await toldOnce('changed')
    await world.sweep()
    expect(await left('changed', 'binding.decided')).toBe(0)
  })

  it('no more than three at once, none that there isn’t', async () => {
    const answers = ['statement.posted', 'question.answered', 'case.replied', 'work.new'].map((template) => ({
      template,
      answer: 'accept' as const,
    }))
    expect(await world.as('keen').call(recordConsent, { answers })).toMatchObject({
      refusal: { code: 'door.badInput', problems: [{ field: 'answers' }] },
    })
    const unknown = { answers: [{ template: 'advertising', answer: 'accept' as const }] }
    expect(await world.as('keen').call(recordConsent, unknown)).toMatchObject({
      refusal: { code: 'registry.noSuchTemplate', template: 'advertising' },
    })
  })
})

describe('the inbox', () => {
  it('is one’s own, newest first, and says what was seen', async () => {
    await toldOnce('reader')
    world.emulator.clock.advance(1000)
    await toldOnce('reader')
    const { items } = await world.as('reader').does(listInbox, {})
    expect(items).toHaveLength(2)
    expect(items.map(({ at }) => at)).toEqual([...items.map(({ at }) => at)].sort((a, b) => b - a))
    expect((await world.as('reader').does(whoAmI, {})).unseen).toBe(2)
    await world.as('reader').does(markInboxSeen, { upTo: items[1]?.place ?? '' })
    expect((await world.as('reader').does(whoAmI, {})).unseen).toBe(1)
    expect((await world.as('reader').does(listInbox, {})).items.map(({ seen }) => seen)).toEqual([false, true])
  })

  it('what comes later is never taken for seen, and what was seen stays so', async () => {
    await world.as('reader').does(markInboxSeen, { upTo: '~' })
    expect((await world.as('reader').does(whoAmI, {})).unseen).toBe(0)
    await world.as('reader').does(markInboxSeen, { upTo: '0' })
    expect((await world.as('reader').does(whoAmI, {})).unseen).toBe(0)
    world.emulator.clock.advance(1000)
    await toldOnce('reader')
    expect((await world.as('reader').does(whoAmI, {})).unseen).toBe(1)
  })

  it('reaches those who hold a post in an office, each once, however often the sweep runs', async () => {
    await world.sweep()
    const waiting = messages('neighbourhoodZheng').filter(({ template }) => template === 'binding.waiting')
    await Promise.all([world.sweep(), world.sweep()])
    const after = messages('neighbourhoodZheng').filter(({ template }) => template === 'binding.waiting')
    expect(after).toHaveLength(waiting.length)
    expect(waiting.length).toBeGreaterThan(0)
  })
})

describe('a phone number comes from WeChat', () => {
  it('by a code that counts once, and is shown without its middle', async () => {
    world.emulator.setPhone('code-1', '13800001234')
    const take = (openid: string) => world.as(openid).call(takePhone, { code: 'code-1' })
    expect(await take('ownerLiu')).toMatchObject({ value: { phone: '138****1234' } })
    expect(await take('thief')).toMatchObject({ refusal: { code: 'registry.phoneCodeSpent' } })
    expect((await world.as('ownerLiu').does(whoAmI, {})).phone).toBe('138****1234')
    expect((await world.as('thief').does(whoAmI, {})).phone).toBeUndefined()
  })

  it('is gone when its owner takes it back, from her own record and nobody else’s', async () => {
    world.emulator.setPhone('code-2', '13900005678')
    await world.as('ownerMa').does(takePhone, { code: 'code-2' })
    await world.as('ownerLiu').does(forgetPhone, {})
    expect((await world.as('ownerLiu').does(whoAmI, {})).phone).toBeUndefined()
    expect((await world.as('ownerMa').does(whoAmI, {})).phone).toBe('139****5678')
    const kept = JSON.stringify(world.emulator.data.get('people', 'ownerLiu'))
    expect(kept.includes('13800001234')).toBe(false)
    expect(await world.as('stranger').call(forgetPhone, {})).toMatchObject({ ok: true })
  })
})
