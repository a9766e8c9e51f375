import { randomUUID } from 'node:crypto'
import type * as v from 'valibot'
import type { Call, Reply } from '../../contract/operation'

/** Opens the first post of a region on machines that only ever hold made-up data. */
export const SETUP_KEY = 'a-key-for-made-up-data-only'

/** What acting needs of an operation. */
export interface ReadOrChange<I extends v.GenericSchema, O extends v.GenericSchema> {
  readonly name: string
  readonly effect: 'read' | 'change'
  readonly input: I
  readonly output: O
}

/** Somebody who calls operations. */
export interface Actor {
  /** The whole reply. A change gets a key of its own where none is given. */
  call<I extends v.GenericSchema, O extends v.GenericSchema>(
    operation: ReadOrChange<I, O>,
    input: v.InferInput<I>,
    key?: string,
  ): Promise<Reply<v.InferOutput<O>>>
  /** The value; throws with the refusal where there is none. */
  does<I extends v.GenericSchema, O extends v.GenericSchema>(
    operation: ReadOrChange<I, O>,
    input: v.InferInput<I>,
  ): Promise<v.InferOutput<O>>
}

/** A system on which seeds are played: people act, and time passes. */
export interface Acting {
  as(openid: string): Actor
  /** Sets the clock: an ISO instant, or a civil date at nine in the morning of Shanghai. */
  setTime(to: string): void
  /** Milliseconds since 1970. */
  now(): number
  /** Lets time do what is due. */
  sweep(): Promise<void>
  /** Lets WeChat say what it thinks of the pictures that wait. */
  pictures(): Promise<unknown>
}

export function actorOf(send: (call: Call) => Promise<Reply<unknown>>): Actor {
  const call: Actor['call'] = async (operation, input, key = randomUUID()) => {
    const sent = operation.effect === 'change' ? { key } : {}
    return (await send({ operation: operation.name, input, ...sent })) as never
  }
  return {
    call,
    async does(operation, input) {
      const reply = await call(operation, input)
      if (reply.ok) return reply.value
      throw new Error(`${operation.name}: ${JSON.stringify(reply)}`)
    },
  }
}
