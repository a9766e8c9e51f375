import { webcrypto } from 'node:crypto'
import { claimDesk, claimMessage } from '../../../contract/registry/claimDesk'
import { confirmDesk } from '../../../contract/registry/confirmDesk'
import { endDesk } from '../../../contract/registry/endDesk'
import { openDesk } from '../../../contract/registry/openDesk'
import { readDesk } from '../../../contract/supervision/readDesk'
import { deskMessage } from '../../../contract/operation'
import type { Call } from '../../../contract/operation'
import type { Move } from './move'

const KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const

const signed = async ({ privateKey }: CryptoKeyPair, text: string): Promise<string> => {
  const bytes = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, Buffer.from(text))
  return Buffer.from(bytes).toString('base64')
}

async function publicKeyOf({ publicKey }: CryptoKeyPair) {
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', publicKey)
  return { kty: 'EC', crv: 'P-256', x, y } as const
}

/** An officer signs a desk in from the phone; a code that two confirm at once is one's. */
const signIn: Move = {
  name: 'sign a desk in',
  weight: 0.8,
  async play(town, random) {
    const pair = await webcrypto.subtle.generateKey(KIND, true, ['sign', 'verify'])
    const opened = await town.send(random, undefined, openDesk, { publicKey: await publicKeyOf(pair), label: 'Edge' })
    if (!opened.ok) return true
    const { code } = opened.value
    const officer = random.pick(town.staff())
    const crowd = random.chance(0.3) ? [officer._id, random.pick(town.strangers)] : [officer._id]
    const replies = await town.atOnce(
      random,
      crowd.map((who) => ({ who, operation: confirmDesk, input: { code } })),
    )
    if (replies.filter(({ ok }) => ok).length > 1) town.fail(`${code} was confirmed twice`)
    const at = town.world.now()
    const signature = await signed(pair, claimMessage(code, at))
    const claimed = await town.send(random, undefined, claimDesk, { code, at, signature })
    const sessionId = claimed.ok ? claimed.value.sessionId : undefined
    const who = crowd[replies.findIndex(({ ok }) => ok)]
    if (sessionId !== undefined && who !== undefined) town.memory.desks.push({ sessionId, who, pair })
    town.note('desk signed in')
    return true
  },
}

/** A desk looks at its region: with its own signature it may, with one that was meant for another call it may not. */
const atDesk: Move = {
  name: 'work at a desk',
  weight: 1,
  async play(town, random) {
    const desk = random.any(town.memory.desks.slice(-4))
    if (!desk) return false
    const input = { regionId: random.pick(random.pick(town.places).regionPath) }
    const call: Call = { operation: readDesk.name, input }
    const at = town.world.now()
    const signature = await signed(desk.pair, deskMessage(call, desk.sessionId, at))
    const proof = { sessionId: desk.sessionId, at, signature }
    await town.world.http({ ...call, desk: proof })
    const stolen = await town.world.http({ operation: readDesk.name, input: { regionId: '350300001' }, desk: proof })
    if (stolen.ok || !('refusal' in stolen) || stolen.refusal.code !== 'door.sessionEnded') {
      town.fail(`a signature was taken for another call: ${JSON.stringify(stolen)}`)
    }
    return true
  },
}

const signOut: Move = {
  name: 'sign a desk out',
  weight: 0.3,
  async play(town, random) {
    const desk = random.any(town.memory.desks)
    if (!desk) return false
    const who = random.chance(0.8) ? desk.who : random.pick(town.strangers)
    await town.send(random, who, endDesk, { sessionId: desk.sessionId })
    return true
  },
}

export const desks: readonly Move[] = [signIn, atDesk, signOut]
