import { findCommunities } from '../../../contract/registry/findCommunities'
import { overrideParameter } from '../../../contract/registry/overrideParameter'
import { readCommunity } from '../../../contract/registry/readCommunity'
import { readPolicies } from '../../../contract/registry/readPolicies'
import { isAlike } from '../../../cloudfunctions/api/registry/alike'
import { communityId, PUTIAN, QUXIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'both' })
})
afterAll(() => world?.stop())

const inForce = async (regionId: string, name: string, day?: string) => {
  const { settings } = await world.as('residentGuo').does(readPolicies, { regionId, ...(day ? { day } : {}) })
  return settings.find((one) => one.name === name)
}

describe('anybody reads what is in force where, and on what ground', () => {
  it('PT-05 a quarter in Putian, quoted from its plan; QX-11 a half-year in Quxian', async () => {
    expect(await inForce(PUTIAN.neighbourhood, 'disclosure.postingSchedule')).toMatchObject({
      value: { everyMonths: 3, dueMonthsAfter: 1 },
      standing: 'plan',
      ground: { clause: 'PT-05', quote: expect.stringContaining('每季度第一个月的月底前') },
    })
    expect(await inForce(QUXIAN.neighbourhood, 'disclosure.postingSchedule')).toMatchObject({
      value: { everyMonths: 6 },
      ground: { clause: 'QX-11' },
    })
  })

  it('nothing of a plan before the day from which it holds', async () => {
    const before = await inForce(PUTIAN.neighbourhood, 'disclosure.postingSchedule', '2023-07-13')
    expect(before?.ground?.clause).not.toBe('PT-05')
    const from = await inForce(PUTIAN.neighbourhood, 'disclosure.postingSchedule', '2023-07-14')
    expect(from?.ground?.clause).toBe('PT-05')
  })

  it('our own settings with our reason, and no quote', async () => {
    const setting = await inForce(PUTIAN.neighbourhood, 'registry.bindingAttempts')
    expect(setting).toMatchObject({ value: { attempts: 5, hours: 24 }, standing: 'setting' })
    expect(setting?.reason).not.toBe('')
    expect(setting?.ground).toBeUndefined()
  })

  it('no text is quoted that nobody has read', async () => {
    const { settings } = await world.as('residentGuo').does(readPolicies, { regionId: PUTIAN.county })
    for (const { standing, ground } of settings)
      expect(standing === 'unsure' && ground?.quote !== undefined).toBe(false)
  })
})

describe('a region sets a value itself, with its reason', () => {
  const wanted = {
    regionId: PUTIAN.county,
    parameter: 'registry.bindingAttempts',
    value: { attempts: 3, hours: 24 },
    from: '2026-10-01',
    reason: '样本',
    source: '荔住建〔2026〕样本号',
  }
  const set = (by: string, change: object = {}) => world.as(by).call(overrideParameter, { ...wanted, ...change })

  it('for itself and below, from its day on', async () => {
    expect(await set('countyLin')).toMatchObject({ ok: true })
    expect(await inForce(PUTIAN.neighbourhood, wanted.parameter)).toMatchObject({
      value: { attempts: 3, hours: 24 },
      setBy: { region: PUTIAN.county, author: '荔城区物业主管部门', source: wanted.source },
    })
    expect((await inForce(PUTIAN.neighbourhood, wanted.parameter, '2026-09-30'))?.setBy).toBeUndefined()
    expect((await inForce(PUTIAN.city, wanted.parameter))?.setBy).toBeUndefined()
    expect((await inForce(QUXIAN.county, wanted.parameter))?.setBy).toBeUndefined()
  })

  it.each([
    ['a fraction', { value: { attempts: 2.5, hours: 24 } }, 'registry.notSuchValue'],
    ['a negative number', { value: { attempts: -1, hours: 24 } }, 'registry.notSuchValue'],
    ['a word for a number', { value: { attempts: 'many', hours: 24 } }, 'registry.notSuchValue'],
    ['a field too few', { value: { attempts: 3 } }, 'registry.notSuchValue'],
    ['a field too many', { value: { attempts: 3, hours: 24, days: 1 } }, 'registry.notSuchValue'],
    ['nothing', { value: null }, 'registry.notSuchValue'],
    ['a parameter that there isn’t', { parameter: 'registry.nothing' }, 'registry.noSuchParameter'],
    ['what is no parameter at all', { parameter: 'constructor' }, 'registry.noSuchParameter'],
    ['what the law sets', { parameter: 'registry.areaCount', value: 'registeredArea' }, 'registry.setByLaw'],
    ['an end before its beginning', { until: '2026-09-30' }, 'registry.endsBeforeItBegins'],
  ])('not %s', async (_, change, code) => {
    expect(await set('countyLin', change)).toMatchObject({ refusal: { code } })
  })

  it('by those above alone', async () => {
    for (const openid of ['neighbourhoodZheng', 'managerChen', 'countyRan', 'supervisorSu']) {
      expect(await set(openid)).toMatchObject({ refusal: { code: 'door.notAllowed' } })
    }
  })
})

describe('a value is of the kind of those known to be right', () => {
  it.each([
    [[['a', 'b']], ['b'], true],
    [[['a', 'b']], ['c'], false],
    [[{ every: 3, after: 1 }, { every: 6 }], { every: 12 }, true],
    [[{ every: 3, after: 1 }, { every: 6 }], { after: 1 }, false],
    [[true], true, true],
    [[true], false, false],
    [[7], [7], false],
    [[], 7, false],
  ])('%j allows %j: %s', (examples, value, may) => {
    expect(isAlike(examples, value)).toBe(may)
  })
})

describe('a community is found by any piece of its name, or by its region', () => {
  const names = async (input: { text?: string; regionId?: string; begins?: string }): Promise<string[]> =>
    (await world.as('residentGuo').does(findCommunities, input)).items.map(({ name }) => name).sort()

  it.each([
    ['花园', ['样本花园']],
    ['花', ['样本花园']],
    ['本老院', ['样本老院']],
    ['样 本 花', ['样本花园']],
    ['没有', []],
  ])('%s', async (text, found) => {
    expect(await names({ text })).toEqual(found)
  })

  it('a region’s own, and nobody else’s', async () => {
    expect(await names({ regionId: PUTIAN.county })).toEqual(['样本花园', '样本里'])
    expect(await names({ regionId: QUXIAN.subdistrict })).toEqual(['样本老院', '样本苑'])
    expect(await names({ text: '样本', regionId: QUXIAN.county })).toEqual(['样本老院', '样本苑'])
  })

  it.each([
    ['样本', ['样本花园', '样本里']],
    ['样本花', ['样本花园']],
    [' 样 本 花园', ['样本花园']],
    ['样本花园外', []],
    ['花园', []],
  ])('within a region by how it begins: %s', async (begins, found) => {
    expect(await names({ regionId: PUTIAN.county, begins })).toEqual([...found].sort())
    expect(await names({ regionId: QUXIAN.county, begins: '样本花' })).toEqual([])
  })

  it('looking for nothing is refused by name', async () => {
    expect(await world.as('residentGuo').call(findCommunities, {})).toMatchObject({
      refusal: { code: 'door.badInput' },
    })
  })

  it('PT-32 with whom to call there and in the offices above, the nearest first', async () => {
    const id = await communityId(world, '样本花园')
    const { hotlines, companyContact, standing } = await world
      .as('residentGuo')
      .does(readCommunity, { communityId: id })
    expect(hotlines.map(({ phone }) => phone)).toEqual(['0594-2000001', '0594-2000300', '0594-2000200', '0594-2000100'])
    expect(companyContact).toEqual({ name: '陈样本', phone: '0594-2000001' })
    expect(standing).not.toContain('owner')
  })
})
