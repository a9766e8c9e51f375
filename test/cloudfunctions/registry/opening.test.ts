import { adoptPack } from '../../../contract/registry/adoptPack'
import { registerRegion } from '../../../contract/registry/registerRegion'
import { setUp } from '../../../contract/registry/setUp'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { SETUP_KEY } from '../../../scripts/seed/acting'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.stop())

const opening = (code: string, name: string) => ({
  key: SETUP_KEY,
  region: { code, name },
  name: '黄样本',
  title: '物业主管部门',
})
const stored = (collection: string): number => [...world.emulator.data.all(collection)].length

describe('a region is opened by the key of the deployment, once', () => {
  it('not with another key', async () => {
    const reply = await world.as('somebody').call(setUp, { ...opening('350300', '莆田市'), key: `${SETUP_KEY}.` })
    expect(reply).toEqual({ ok: false, refusal: { code: 'registry.wrongKey' } })
    expect(stored('regions') + stored('people')).toBe(0)
  })

  it('not a subdistrict, and not what is no region’s code', async () => {
    const below = await world.as('somebody').call(setUp, opening('350304099', '样本街道'))
    expect(below).toMatchObject({ refusal: { code: 'registry.notSuchLevel', level: 'subdistrict' } })
    const none = await world.as('somebody').call(setUp, opening('3503', '莆田市'))
    expect(none).toMatchObject({ refusal: { code: 'door.badInput', problems: [{ field: 'region.code' }] } })
  })

  it('not by somebody whom nobody identified', async () => {
    const reply = await world.asNobody().call(setUp, opening('350300', '莆田市'))
    expect(reply).toEqual({ ok: false, refusal: { code: 'door.notIdentified' } })
  })

  it('and its first officer has the post at the next call', async () => {
    await world.as('cityHuang').does(setUp, opening('350300', '莆田市'))
    const { posts } = await world.as('cityHuang').does(whoAmI, {})
    expect(posts).toMatchObject([{ role: 'city', scopeId: '350300', scopeName: '莆田市', unitKey: 'region:350300' }])
  })

  it('ten at once open it once', async () => {
    const tries = Array.from({ length: 10 }, (_, nth) =>
      world.as(`rusher${nth}`).call(setUp, opening('511725', '渠县')),
    )
    const replies = await Promise.all(tries)
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.filter(({ ok }) => !ok)).toEqual(
      Array(9).fill({ ok: false, refusal: { code: 'registry.regionStands', name: '渠县' } }),
    )
  })

  it('not again, nor a county below it, nor a city above one that stands', async () => {
    const again = await world.as('rival').call(setUp, opening('350300', '莆田市'))
    expect(again).toMatchObject({ refusal: { code: 'registry.regionStands' } })
    const below = await world.as('rival').call(setUp, opening('350304', '荔城区'))
    expect(below).toMatchObject({ refusal: { code: 'registry.openedFromAbove', region: '莆田市' } })
    const above = await world.as('rival').call(setUp, opening('511700', '达州市'))
    expect(above).toMatchObject({ refusal: { code: 'registry.openedFromAbove', region: '渠县' } })
  })
})

describe('regions below are registered from above, by their codes', () => {
  it('directly below, within its code', async () => {
    const city = world.as('cityHuang')
    const elsewhere = await city.call(registerRegion, { parentId: '350300', code: '350402', name: '别处' })
    expect(elsewhere).toMatchObject({ refusal: { code: 'registry.notBelow' } })
    const tooDeep = await city.call(registerRegion, { parentId: '350300', code: '350304099', name: '样本街道' })
    expect(tooDeep).toMatchObject({ refusal: { code: 'registry.notBelow' } })
    expect(await city.does(registerRegion, { parentId: '350300', code: '350304', name: '荔城区' })).toEqual({
      regionId: '350304',
    })
    const twice = await city.call(registerRegion, { parentId: '350300', code: '350304', name: '荔城区' })
    expect(twice).toMatchObject({ refusal: { code: 'registry.regionStands' } })
  })

  it('by nobody who isn’t above', async () => {
    const reply = await world
      .as('somebody')
      .call(registerRegion, { parentId: '350300', code: '350303', name: '涵江区' })
    expect(reply).toEqual({ ok: false, refusal: { code: 'door.notAllowed' } })
  })

  it('below nothing that doesn’t stand', async () => {
    const reply = await world.as('cityHuang').call(registerRegion, { parentId: '350500', code: '350502', name: '别处' })
    expect(reply).toEqual({ ok: false, refusal: { code: 'door.notFound' } })
  })
})

describe('a region adopts the document that was written for it, from its day of issue on', () => {
  const adopt = (pack: string, from: string) =>
    world.as('cityHuang').call(adoptPack, { regionId: '350300', pack, from })

  it.each([
    ['putian-2023', '2023-07-13', 'policy.beforeIssued'],
    ['quxian-2020', '2021-01-01', 'policy.writtenForAnother'],
    ['national', '2021-01-01', 'policy.notToBeAdopted'],
    ['nowhere-2024', '2024-01-01', 'policy.noSuchPack'],
  ])('%s from %s is refused: %s', async (pack, from, code) => {
    expect(await adopt(pack, from)).toMatchObject({ refusal: { code } })
    expect(stored('rules')).toBe(0)
  })

  it('on that day it may', async () => {
    expect(await adopt('putian-2023', '2023-07-14')).toMatchObject({ ok: true })
  })
})
