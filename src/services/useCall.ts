import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type * as v from 'valibot'
import type { Refused } from '../locales/refusalTable'
import { call, type Callable, type Outcome } from './cloud'

/** Where a page's reading stands. `waiting` shows nothing yet; `loading` comes after 300 ms and shows the skeleton. */
export type Loading<T> =
  | { readonly state: 'waiting' | 'loading' | 'offline' }
  | { readonly state: 'value'; readonly value: T }
  | { readonly state: 'refusal'; readonly refusal: Refused }
  | { readonly state: 'fault'; readonly id: string }

export type Loaded<T> = Loading<T> & { reload(): void }

const SKELETON_AFTER_MS = 300

/**
 * Reads when the page opens, when one comes back to it, and whenever the input changes. Nothing is asked while the input
 * is undefined.
 * A reload keeps what is shown until the new answer has come, and when none comes.
 */
export function useCall<I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: Callable<I, O>,
  input: v.InferInput<I> | undefined,
): Loaded<v.InferOutput<O>> {
  const [loading, setLoading] = useState<Loading<v.InferOutput<O>>>({ state: 'waiting' })
  const asked = useRef(0)
  const answered = useRef(false)
  const wanted = JSON.stringify(input)

  const read = useCallback(async () => {
    if (wanted === undefined) return
    const mine = ++asked.current
    const skeleton = setTimeout(() => setLoading(skeletonUnlessShown), SKELETON_AFTER_MS)
    const outcome = await call(operation, JSON.parse(wanted))
    clearTimeout(skeleton)
    if (mine !== asked.current) return
    answered.current = true
    setLoading((before) => (isSilence(outcome) && before.state === 'value' ? before : shown(outcome)))
  }, [operation, wanted])

  useEffect(() => {
    answered.current = false
    setLoading({ state: 'waiting' })
    void read()
    return () => {
      asked.current += 1
    }
  }, [read])

  useDidShow(() => {
    if (answered.current) void read()
  })

  return { ...loading, reload: () => void read() }
}

const isSilence = (outcome: Outcome<unknown>): boolean => !outcome.ok && 'offline' in outcome

const skeletonUnlessShown = <T>(loading: Loading<T>): Loading<T> =>
  loading.state === 'value' ? loading : { state: 'loading' }

function shown<T>(outcome: Outcome<T>): Loading<T> {
  if (outcome.ok) return { state: 'value', value: outcome.value }
  if ('refusal' in outcome) return { state: 'refusal', refusal: outcome.refusal }
  if ('fault' in outcome) return { state: 'fault', id: outcome.fault.id }
  return { state: 'offline' }
}
