import { webcrypto } from 'node:crypto'
import type { Call, Reply } from '../../../contract/operation'
import { deskMessage } from '../../../contract/operation'
import { claimDesk, claimMessage } from '../../../contract/registry/claimDesk'
import { confirmDesk } from '../../../contract/registry/confirmDesk'
import { endDesk } from '../../../contract/registry/endDesk'
import { listDesks } from '../../../contract/registry/listDesks'
import { openDesk } from '../../../contract/registry/openDesk'
import { readDeskCode } from '../../../contract/registry/readDeskCode'
import { setPreferences } from '../../../contract/registry/setPreferences'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world?.stop())
beforeEach(() => world.setTime('2026-10-20'))

type Pair = webcrypto.CryptoKeyPair

/** A browser: its key can sign, and can't be taken out. */
const browser = (): Promise<Pair> => webcrypto.subtle.generateKey(KEY, false, ['sign', 'verify'])

async function sign(pair: Pair, message: string): Promise<string> {
  return Buffer.from(await webcrypto.subtle.sign(SIGNATURE, pair.privateKey, Buffer.from(message))).toString('base64')
}

async function opened(pair: Pair) {
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey)
  const publicKey = { kty: 'EC', crv: 'P-256', x, y } as const
  return world.asNobody().does(openDesk, { publicKey, label: 'Chrome，Windows' })
}

async function claim(pair: Pair, code: string, at = world.now()) {
  return world.asNobody().call(claimDesk, { code, at, signature: await sign(pair, claimMessage(code, at)) })
}

async function signedIn(openid: string): Promise<{ pair: Pair; sessionId: string }> {
  const pair = await browser()
  const { code } = await opened(pair)
  const { sessionId } = await world.as(openid).does(confirmDesk, { code })
  return { pair, sessionId }
}

/** A call as a desk makes it. */
async function proven(pair: Pair, sessionId: string, call: Omit<Call, 'desk'>, at = world.now()): Promise<Call> {
  return { ...call, desk: { sessionId, at, signature: await sign(pair, deskMessage(call, sessionId, at)) } }
}
const asking = { operation: whoAmI.name, input: {} }
const ENDED = { ok: false, refusal: { code: 'door.sessionEnded' } }
const nameIn = (reply: Reply<unknown>): unknown =>
  reply.ok && typeof reply.value === 'object' && reply.value !== null && 'name' in reply.value && reply.value.name

describe('a desk is signed in by scanning its code with the phone', () => {
  it('from waiting to signed in, and then speaks for that person', async () => {
    const pair = await browser()
    const { code, digits } = await opened(pair)
    expect(digits).toMatch(/^\d{4}$/)
    expect(await claim(pair, code)).toMatchObject({ value: { state: 'waiting' } })
    expect(await world.as('managerChen').does(readDeskCode, { code })).toMatchObject({
      label: 'Chrome，Windows',
      digits,
      state: 'open',
    })
    const { sessionId } = await world.as('managerChen').does(confirmDesk, { code })
    expect(await claim(pair, code)).toMatchObject({ value: { state: 'signedIn', sessionId } })
    expect(nameIn(await world.http(await proven(pair, sessionId, asking)))).toBe('陈样本')
  })

  it('not by a browser alone, and by nobody over HTTP', async () => {
    const { code } = await opened(await browser())
    expect(await world.asNobody().call(confirmDesk, { code })).toEqual({
      ok: false,
      refusal: { code: 'door.notIdentified' },
    })
    expect(await world.http(asking)).toEqual({ ok: false, refusal: { code: 'door.notIdentified' } })
  })

  it('an expired code is confirmed by nobody: two minutes, not a moment more', async () => {
    const pair = await browser()
    const [first, second] = [await opened(pair), await opened(pair)]
    world.emulator.clock.advance(2 * MINUTE - 1)
    expect(await world.as('managerChen').call(confirmDesk, { code: first.code })).toMatchObject({ ok: true })
    world.emulator.clock.advance(1)
    expect(await world.as('managerChen').call(confirmDesk, { code: second.code })).toMatchObject({
      refusal: { code: 'registry.deskCodeExpired' },
    })
    expect(await claim(pair, second.code)).toMatchObject({ refusal: { code: 'registry.deskCodeExpired' } })
    expect(await claim(pair, first.code)).toMatchObject({ value: { state: 'signedIn' } })
  })

  it('a code counts once: of ten phones that scan it at once, one signs it in', async () => {
    const pair = await browser()
    const { code } = await opened(pair)
    const people = Array.from({ length: 10 }, (_, nth) => `phone${nth}`)
    const replies = await Promise.all(people.map((openid) => world.as(openid).call(confirmDesk, { code })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.filter(({ ok }) => !ok)).toEqual(
      Array(9).fill({ ok: false, refusal: { code: 'registry.deskCodeUsed' } }),
    )
  })

  it('a stolen code gets nowhere: another browser is told nothing, whoever confirmed it', async () => {
    const [owner, thief] = [await browser(), await browser()]
    const { code } = await opened(owner)
    await world.as('managerChen').does(confirmDesk, { code })
    expect(await claim(thief, code)).toEqual({ ok: false, refusal: { code: 'registry.noSuchDesk' } })
    expect(await claim(thief, 'desk_nothing')).toEqual({ ok: false, refusal: { code: 'registry.noSuchDesk' } })
  })

  it('a claim that was overheard is worth nothing later', async () => {
    const pair = await browser()
    const { code } = await opened(pair)
    const at = world.now()
    world.emulator.clock.advance(5 * MINUTE + 1)
    expect(await claim(pair, code, at)).toMatchObject({ refusal: { code: 'registry.noSuchDesk' } })
  })
})

describe('a desk’s session is useless outside its browser', () => {
  it('stolen: without the key nothing is answered', async () => {
    const { sessionId } = await signedIn('managerChen')
    expect(await world.http(await proven(await browser(), sessionId, asking))).toEqual(ENDED)
    const forged = { sessionId, at: world.now(), signature: 'AAAA' }
    expect(await world.http({ ...asking, desk: forged })).toEqual(ENDED)
  })

  it('foreign: the key of one desk doesn’t open the session of another', async () => {
    const [one, other] = [await signedIn('managerChen'), await signedIn('ownerLiu')]
    expect(await world.http(await proven(one.pair, other.sessionId, asking))).toEqual(ENDED)
    expect(await world.http(await proven(one.pair, 'session_nothing', asking))).toEqual(ENDED)
  })

  it('changed on the way: another input, operation or key makes the signature worthless', async () => {
    const { pair, sessionId } = await signedIn('managerChen')
    const call = { operation: setPreferences.name, input: { elder: true }, key: 'a' }
    const sent = await proven(pair, sessionId, call)
    expect(await world.http({ ...sent, input: { elder: false } })).toEqual(ENDED)
    expect(await world.http({ ...sent, key: 'b' })).toEqual(ENDED)
    expect(await world.http({ ...sent, operation: whoAmI.name })).toEqual(ENDED)
    expect(await world.http(sent)).toMatchObject({ ok: true })
  })

  it('replayed: within minutes a change does nothing twice, later the call is refused', async () => {
    const { pair, sessionId } = await signedIn('managerChen')
    const call = { operation: setPreferences.name, input: { elder: true }, key: 'replayed' }
    const sent = await proven(pair, sessionId, call)
    const first = await world.http(sent)
    await world.as('managerChen').does(setPreferences, { elder: false })
    expect(await world.http(sent)).toEqual(first)
    expect((await world.as('managerChen').does(whoAmI, {})).elder).toBe(false)
    world.emulator.clock.advance(5 * MINUTE + 1)
    expect(await world.http(sent)).toEqual(ENDED)
  })

  it('expired: eight hours, not a moment more', async () => {
    const { pair, sessionId } = await signedIn('managerChen')
    world.emulator.clock.advance(8 * HOUR - 1)
    expect(await world.http(await proven(pair, sessionId, asking))).toMatchObject({ ok: true })
    world.emulator.clock.advance(1)
    expect(await world.http(await proven(pair, sessionId, asking))).toEqual(ENDED)
  })

  it('ended from the phone: at once, and by its person alone', async () => {
    const { pair, sessionId } = await signedIn('managerChen')
    const { desks } = await world.as('managerChen').does(listDesks, {})
    expect(desks.map((desk) => desk.sessionId)).toContain(sessionId)
    expect(await world.as('ownerLiu').call(endDesk, { sessionId })).toMatchObject({
      refusal: { code: 'door.notAllowed' },
    })
    await world.as('managerChen').does(endDesk, { sessionId })
    expect(await world.http(await proven(pair, sessionId, asking))).toEqual(ENDED)
    const after = await world.as('managerChen').does(listDesks, {})
    expect(after.desks.map((desk) => desk.sessionId)).not.toContain(sessionId)
  })

  it('a desk that stands open can’t open the next', async () => {
    const { pair, sessionId } = await signedIn('managerChen')
    const { code } = await opened(await browser())
    const call = { operation: confirmDesk.name, input: { code }, key: 'spread' }
    expect(await world.http(await proven(pair, sessionId, call))).toEqual({
      ok: false,
      refusal: { code: 'registry.fromPhoneOnly' },
    })
  })

  it('it has no rights of its own: what its person lost, it lost', async () => {
    const { pair, sessionId } = await signedIn('stranger')
    const reply = await world.http(await proven(pair, sessionId, asking))
    expect(reply).toMatchObject({ value: { posts: [], units: [] } })
  })
})

it('a key that is none is refused by name', async () => {
  const reply = await world.asNobody().call(openDesk, {
    publicKey: { kty: 'EC', crv: 'P-256', x: 'short', y: 'A'.repeat(43) },
    label: 'Chrome',
  })
  expect(reply).toMatchObject({ refusal: { code: 'door.badInput', problems: [{ field: 'publicKey.x' }] } })
})
