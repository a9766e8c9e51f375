import { openStatement } from '../../../contract/disclosure/openStatement'
import { overrideParameter } from '../../../contract/registry/overrideParameter'
import { registerPaper } from '../../../contract/registry/registerPaper'
import { isAlike } from '../../../cloudfunctions/api/registry/alike'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden, postThirdQuarter } from '../disclosure/garden'

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world?.stop())

describe('names that every object has are names like any other', () => {
  it('a paper named so keeps nobody from opening the form and from posting', async () => {
    const communityId = await garden(world)
    for (const item of ['constructor', '__proto__', 'toString']) {
      await world.as('managerChen').does(registerPaper, { communityId, item, kind: 'contract' })
    }
    const { facts } = await world.as('managerChen').does(openStatement, { communityId, period: '2026Q3' })
    expect(Object.keys(facts.papers).sort()).toEqual(expect.arrayContaining(['toString']) as unknown)
    expect(await postThirdQuarter(world)).toMatchObject({ statementId: `${communityId}-2026Q3` })
  })

  it('a value of a rule has no field that none of its kind has', async () => {
    const given: unknown = JSON.parse('{"months":3,"__proto__":{}}')
    expect(isAlike([{ months: 3 }], { months: 4 })).toBe(true)
    expect(isAlike([{ months: 3 }], given)).toBe(false)
    expect(isAlike([{ months: 3, toString: 1 }], { months: 3 })).toBe(false)
  })

  it('and none is a rule', async () => {
    const wanted = { regionId: '350304', from: '2026-11-01', reason: '试', source: '试', value: 1 } as const
    for (const parameter of [
      '__proto__.constructor',
      'constructor.name',
      'disclosure.__proto__',
      'disclosure.toString',
    ]) {
      expect(await world.as('countyLin').call(overrideParameter, { ...wanted, parameter })).toEqual({
        ok: false,
        refusal: { code: 'registry.noSuchParameter', parameter },
      })
    }
    expect([...world.emulator.data.all('faults')]).toEqual([])
  })
})
