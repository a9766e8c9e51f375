import { useRef, useState } from 'react'
import type * as v from 'valibot'
import type { Refused } from '../locales/refusalTable'
import { call, type Callable, type Outcome } from './cloud'

/** What came of the last try to send; the input stays with the page whatever came. */
export type Trouble =
  | { readonly kind: 'refusal'; readonly refusal: Refused }
  | { readonly kind: 'fault'; readonly id: string }
  | { readonly kind: 'offline' }

/** A change that a page may send. */
export interface Sending<I, T> {
  readonly busy: boolean
  /** Why the last try didn't go through; undefined before and after success. */
  readonly trouble?: Trouble
  /** Sends once however often it is pressed; undefined when it didn't go through. */
  send(input: I): Promise<T | undefined>
}

/** Sends a change. Pressing again after a dead network sends under the same key: nothing happens twice. */
export function useSend<I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: Callable<I, O>,
): Sending<v.InferInput<I>, v.InferOutput<O>> {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const under = useRef(false)

  async function send(input: v.InferInput<I>): Promise<v.InferOutput<O> | undefined> {
    if (under.current) return undefined
    under.current = true
    setBusy(true)
    const outcome = await call(operation, input)
    under.current = false
    setBusy(false)
    setTrouble(troubleIn(outcome))
    return outcome.ok ? outcome.value : undefined
  }

  return trouble ? { busy, trouble, send } : { busy, send }
}

function troubleIn(outcome: Outcome<unknown>): Trouble | undefined {
  if (outcome.ok) return undefined
  if ('refusal' in outcome) return { kind: 'refusal', refusal: outcome.refusal }
  if ('fault' in outcome) return { kind: 'fault', id: outcome.fault.id }
  return { kind: 'offline' }
}
