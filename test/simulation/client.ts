import type * as v from 'valibot'
import type { Call, Reply } from '../../contract/operation'
import type { Emulator, Faults } from '../../emulator'
import type { ReadOrChange } from '../../scripts/seed/acting'
import type { Random } from './random'

/** A message as somebody sent it, with the first answer that it had. */
export interface Sent {
  readonly who: string | undefined
  readonly call: Call
  readonly reply: Reply<unknown>
  readonly at: number
}

/** What goes wrong on the way, with the share of messages to which it happens. */
const MISHAPS: readonly (readonly [share: number, faultsAt: (call: number) => Faults])[] = [
  [0.012, (call) => ({ killWorkerAtDbCall: call })],
  [0.02, (call) => ({ failDbCall: call })],
  [0.06, (call) => ({ conflictAtDbCall: call })],
  [0.04, () => ({ dropReplyAfterCommit: true })],
]
/** More than the database calls of the longest operation, so that every one of them is hit some day. */
const CALLS = 24
const TWICE = 0.05
const MOST_TRIES = 6

/** Phones that send, lose replies, and send again with the same key until they know. */
export interface Client {
  readonly operations: () => number
  readonly sent: readonly Sent[]
  /** How often each refusal was given. */
  readonly refusals: ReadonlyMap<string, number>
  /** Faults that nobody injected, and answers that differ from the first. */
  readonly failures: readonly string[]
  /** The last messages with what came of them: where to look when something went wrong. */
  readonly journal: readonly string[]
  readonly mishaps: () => number
  send<I extends v.GenericSchema, O extends v.GenericSchema>(
    random: Random,
    who: string | undefined,
    operation: ReadOrChange<I, O>,
    input: v.InferInput<I>,
  ): Promise<Reply<v.InferOutput<O>>>
  /** Several messages in the same moment. */
  atOnce(random: Random, messages: readonly Message[]): Promise<readonly Reply<unknown>[]>
  /** Something that the cloud does by itself, with or without a mishap; whether it came through. */
  disturbed(random: Random, work: () => Promise<unknown>): Promise<boolean>
  /** Sends an earlier message again. */
  again(message: Sent): Promise<Reply<unknown>>
  fail(what: string): void
}

export interface Message {
  readonly who: string | undefined
  readonly operation: Pick<ReadOrChange<v.GenericSchema, v.GenericSchema>, 'name' | 'effect'>
  readonly input: unknown
}

export function clientOf(emulator: Emulator, seed: number): Client {
  const sent: Sent[] = []
  const refusals = new Map<string, number>()
  const failures: string[] = []
  const journal: string[] = []
  let operations = 0
  let mishaps = 0
  let keys = 0

  const callOf = ({ operation, input }: Message): Call => {
    operations += 1
    keys += 1
    return { operation: operation.name, input, ...(operation.effect === 'change' ? { key: `${seed}-${keys}` } : {}) }
  }
  const tried = async (who: string | undefined, call: Call): Promise<Reply<unknown> | string> => {
    try {
      return (await emulator.call(who, 'api', call)) as Reply<unknown>
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  /** Sends until there is an answer; only where something was broken on purpose may the first tries fail. */
  const settled = async (who: string | undefined, call: Call, isBroken: boolean): Promise<Reply<unknown>> => {
    for (let nth = 1; nth <= MOST_TRIES; nth += 1) {
      const reply = await tried(who, call)
      if (typeof reply === 'object' && isAnswer(reply)) return reply
      if (!isBroken || nth > 2) failures.push(`${call.operation}: ${faultIn(emulator, reply)}`)
      emulator.setFaults({})
    }
    return NOTHING
  }
  const keep = (who: string | undefined, call: Call, reply: Reply<unknown>): Reply<unknown> => {
    journal.push(`${emulator.clock.now()} ${who} ${call.operation} ${outcomeOf(reply)}`)
    journal.splice(0, journal.length - JOURNAL)
    if (reply.ok && call.key !== undefined) sent.push({ who, call, reply, at: emulator.clock.now() })
    if (!reply.ok && 'refusal' in reply) refusals.set(reply.refusal.code, (refusals.get(reply.refusal.code) ?? 0) + 1)
    return reply
  }
  const mishapOf = (random: Random): Faults | undefined => {
    const [drawn, call] = [random.next(), 1 + random.below(CALLS)]
    let from = 0
    const found = MISHAPS.find(([share]) => (from += share) > drawn)
    if (found) mishaps += 1
    return found?.[1](call)
  }
  /** What was set going and not waited for has its share of the mishap, and is through before the next message. */
  const withMishap = async <T>(random: Random, work: (isBroken: boolean) => Promise<T>): Promise<T> => {
    const faults = mishapOf(random)
    if (faults) emulator.setFaults(faults)
    const done = await work(faults !== undefined)
    await emulator.idle()
    if (faults) emulator.setFaults({})
    return done
  }
  const again: Client['again'] = async (message) => {
    operations += 1
    const reply = await settled(message.who, message.call, false)
    const isOther = JSON.stringify(reply) !== JSON.stringify(message.reply)
    const isBarred = !reply.ok && 'refusal' in reply && BARRED.includes(reply.refusal.code)
    if (isOther && !isBarred)
      failures.push(`${message.call.operation} again: ${JSON.stringify([message.reply, reply])}`)
    return reply
  }

  const atOnce: Client['atOnce'] = async (random, messages) => {
    const calls = messages.map((message) => ({ who: message.who, call: callOf(message) }))
    const replies = await withMishap(random, (isBroken) =>
      Promise.all(calls.map(({ who, call }) => settled(who, call, isBroken))),
    )
    calls.forEach(({ who, call }, nth) => keep(who, call, replies[nth] ?? NOTHING))
    const last = sent.at(-1)
    if (random.chance(TWICE) && last && last.at === emulator.clock.now()) await again(last)
    return replies
  }

  return {
    operations: () => operations,
    mishaps: () => mishaps,
    sent,
    refusals,
    failures,
    journal,
    again,
    atOnce,
    fail: (what) => void failures.push(what),
    disturbed: (random, work) =>
      withMishap(random, (isBroken) =>
        work().then(
          () => true,
          (error: unknown) => {
            if (!isBroken) failures.push(String(error))
            return false
          },
        ),
      ),
    async send(random, who, operation, input) {
      const [reply] = await atOnce(random, [{ who, operation, input }])
      return reply as never
    },
  }
}

/** What the door says to somebody who has lost the post or the unit since; that is no other answer to the message. */
const BARRED: readonly string[] = ['door.notAllowed', 'door.notFound', 'door.notIdentified']

const NOTHING: Reply<never> = { ok: false, fault: { id: 'none' } }

const JOURNAL = 40

const outcomeOf = (reply: Reply<unknown>): string => {
  if (reply.ok) return 'ok'
  return 'refusal' in reply ? reply.refusal.code : 'fault'
}

/** What went wrong, as it was written down under the id that the caller was given. */
function faultIn(emulator: Emulator, reply: Reply<unknown> | string): string {
  if (typeof reply === 'string' || reply.ok || 'refusal' in reply) return JSON.stringify(reply)
  const written = [...emulator.data.all('faults')].find(({ _id }) => String(_id).endsWith(reply.fault.id))
  return String(written?.stack ?? reply.fault.id)
}

const isAnswer = (reply: Reply<unknown>): boolean =>
  reply.ok || ('refusal' in reply && reply.refusal.code !== 'door.busy')
