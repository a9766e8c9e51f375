import { whoAmI } from '../../../contract/registry/whoAmI'
import { openDesk } from '../../../contract/registry/openDesk'
import { claimDesk } from '../../../contract/registry/claimDesk'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

const NONE = { ok: false, refusal: { code: 'door.noSuchOperation' } }
const NOBODY = { ok: false, refusal: { code: 'door.notIdentified' } }

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world?.stop())

/** What HTTP access hands to the function, word for word. */
async function byHttp(body: unknown, rest: object = {}): Promise<unknown> {
  const event = { httpMethod: 'POST', path: '/api', headers: {}, body, isBase64Encoded: false, ...rest }
  const answer = (await world.emulator.call(undefined, 'api', event)) as { body?: string }
  return answer.body === undefined ? answer : JSON.parse(answer.body)
}
const asking = { operation: whoAmI.name, input: {} }
const state = (): string => {
  const kept = world.emulator.data.collections().filter((name) => name !== 'answers')
  return JSON.stringify(kept.map((name) => [...world.emulator.data.all(name)]))
}

describe('a body that is no call is refused, and nothing is stored', () => {
  let before: string
  beforeAll(() => {
    before = state()
  })
  afterEach(() => expect(state()).toBe(before))

  it.each([
    ['nothing', ''],
    ['words', '不是 JSON'],
    ['half a JSON', '{"operation":'],
    ['a list', '[{"operation":"registry.whoAmI"}]'],
    ['null', 'null'],
    ['a figure', '1e999'],
    ['an operation that is a list', '{"operation":["registry.whoAmI"],"input":{}}'],
    ['an operation of every object', '{"operation":"__proto__","input":{}}'],
    ['the constructor', '{"operation":"constructor","input":{}}'],
    ['a long name', JSON.stringify({ operation: 'x'.repeat(65), input: {} })],
    ['a proof that is none', JSON.stringify({ ...asking, desk: { sessionId: 1, at: 'now', signature: null } })],
  ])('%s', async (_, body) => expect(await byHttp(body)).toEqual(NONE))

  it('a body that is no text', async () => {
    expect(await byHttp({ operation: whoAmI.name })).toEqual(NONE)
    expect(await byHttp(null)).toEqual(NONE)
  })

  it('an operation nested deeper than a stack', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const reply = await byHttp(`{"operation":"${openDesk.name}","key":"k","input":{"label":"x","more":${deep}}}`)
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'door.badInput' } })
  })
})

describe('nobody is somebody by saying so', () => {
  it.each([
    ['x-act-as', { headers: { 'x-act-as': 'managerChen', 'x-wx-openid': 'managerChen' } }],
    ['userInfo', { userInfo: { openId: 'managerChen', appId: 'wx' }, OPENID: 'managerChen' }],
    ['a query', { queryStringParameters: { openid: 'managerChen', operation: whoAmI.name } }],
  ])('by %s', async (_, rest) => expect(await byHttp(JSON.stringify(asking), rest)).toEqual(NOBODY))

  it('by what the call itself carries', async () => {
    const said = { ...asking, personId: 'managerChen', openid: 'managerChen', caller: { personId: 'managerChen' } }
    expect(await byHttp(JSON.stringify(said))).toEqual(NOBODY)
    expect(await byHttp(JSON.stringify({ ...asking, input: JSON.parse('{"__proto__":{"personId":"x"}}') }))).toEqual(
      NOBODY,
    )
  })

  it('by no name at all: a call that WeChat gives an empty name is nobody’s', async () => {
    expect(await world.emulator.call('', 'api', asking)).toEqual(NOBODY)
  })
})

describe('what an operation doesn’t know of', () => {
  it('changes nothing of it, however deep it is', async () => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
    const input = { publicKey, label: 'Chrome' }
    const first = await world.asNobody().call(openDesk, input, 'one key')
    const more = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const call = JSON.stringify({ operation: openDesk.name, key: 'one key', input: { ...input, more: '…' } })
    expect(await byHttp(call.replace('"…"', more))).toEqual(first)
    expect([...world.emulator.data.all('faults')]).toEqual([])
  })
})

describe('a key that is no point of its curve opens nothing and breaks nothing', () => {
  it('its claim is refused like any other that fails', async () => {
    const publicKey = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) } as const
    const { code } = await world.asNobody().does(openDesk, { publicKey, label: 'Chrome' })
    const claim = { code, at: world.now(), signature: 'AAAA' }
    expect(await world.asNobody().call(claimDesk, claim)).toEqual({
      ok: false,
      refusal: { code: 'registry.noSuchDesk' },
    })
    expect([...world.emulator.data.all('faults')]).toEqual([])
  })
})
