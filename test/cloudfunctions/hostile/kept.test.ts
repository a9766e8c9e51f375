import { showContact } from '../../../contract/case/showContact'
import { sendReport } from '../../../contract/case/sendReport'
import { takePhone } from '../../../contract/registry/takePhone'
import type { World } from '../../fixtures/world'
import { actingIn, aReport } from '../case/acting'
import { GARDEN, openCaseWorld } from '../case/setting'

const PHONE = '13912345678'
const PLATE = '闽B54321'

let world: World
let act: ReturnType<typeof actingIn>
beforeAll(async () => {
  world = await openCaseWorld('2026-10-20T08:46:00+08:00')
  act = actingIn(world)
})
afterAll(() => world?.stop())

const answers = (): string => JSON.stringify([...world.emulator.data.all('answers')])
const looks = () => [...world.emulator.data.all('contactLooks')]
const postsOf = (openid: string) => world.emulator.data.get('people', openid)?.posts as readonly object[]

describe('what is remembered of a call holds nobody’s number and no plate', () => {
  it('neither of a report, nor of a look at its contact, nor of a number taken from WeChat', async () => {
    const { caseId } = await world.as('lin').does(sendReport, aReport({ phone: PHONE, plate: PLATE, words: PLATE }))
    expect(await world.as('pt-company').does(showContact, { caseId })).toEqual({ phone: PHONE })
    world.emulator.setPhone('a-code', PHONE)
    await world.as('chen').does(takePhone, { code: 'a-code' })
    expect(answers()).not.toContain(PHONE)
    expect(answers()).not.toContain(PLATE)
  })

  it('nor what the functions log', () => {
    const logs = JSON.stringify(world.emulator.logs())
    expect(logs).not.toContain(PHONE)
    expect(logs).not.toContain(PLATE)
  })
})

describe('a look at a contact that is repeated with its key is a look of its own', () => {
  it('it is noted again, and the key serves for no other case', async () => {
    const caseId = await act.report({ phone: PHONE })
    const other = await act.report({ phone: '13900000001' })
    const before = looks().length
    const look = (id: string) => world.as('pt-neighbourhood').call(showContact, { caseId: id }, 'look')
    expect(await look(caseId)).toEqual({ ok: true, value: { phone: PHONE } })
    expect(await look(caseId)).toEqual({ ok: true, value: { phone: PHONE } })
    expect(looks()).toHaveLength(before + 2)
    expect(await look(other)).toEqual({ ok: false, refusal: { code: 'door.keyUsedForOther' } })
    expect(looks()).toHaveLength(before + 2)
  })

  it('who no longer handles it is told nothing more, although another post still lets them in at the door', async () => {
    const about = await act.report({ problem: 'feesRaised', phone: PHONE })
    const manager = postsOf('pt-company')
    await world.emulator.data.load('people', [
      { _id: 'turncoat', units: [], createdAt: 0, posts: [...postsOf('pt-neighbourhood'), ...manager] },
    ])
    const look = () => world.as('turncoat').call(showContact, { caseId: about }, 'first')
    expect(await look()).toMatchObject({ value: { phone: PHONE } })
    await world.emulator.data.load('people', [{ _id: 'turncoat', units: [], createdAt: 0, posts: manager }])
    const again = await look()
    expect(again).toMatchObject({ refusal: { code: 'case.contactNotForYou' } })
    expect(JSON.stringify(again)).not.toContain(PHONE)
  })
})

describe('a post that only reads makes nobody a handler', () => {
  it('a company complained of, whose manager also supervises the region that has the case', async () => {
    const caseId = await act.report({ problem: 'feesRaised', phone: PHONE, plate: PLATE })
    const supervises = { postId: 'p_sup', role: 'supervisor', scope: 'region', title: '督查', scopeName: '样本' }
    const region = '350304900900'
    await world.emulator.data.load('people', [
      {
        _id: 'two-hats',
        units: [],
        createdAt: 0,
        posts: [...postsOf('pt-company'), { ...supervises, scopeId: region }],
      },
    ])
    expect(world.emulator.data.get('cases', caseId)).toMatchObject({
      communityId: GARDEN,
      handlers: expect.arrayContaining([`region:${region}`]) as unknown,
    })
    const seen = await act.read('two-hats', caseId)
    expect(seen.you.handles).toBe(false)
    expect(JSON.stringify(seen)).not.toContain(PLATE)
    expect(await world.as('two-hats').call(showContact, { caseId })).toMatchObject({
      refusal: { code: 'case.contactNotForYou' },
    })
  })
})
