import { useCallback, useEffect, useRef, useState } from 'react'
import type * as v from 'valibot'
import { call, type Callable } from './cloud'
import { useCall, type Loaded } from './useCall'

interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string | undefined
}

export interface Paged<T, P extends PageOf<T> = PageOf<T>> {
  /** The first page with everything that came along, its loading and trouble. */
  readonly first: Loaded<P>
  /** Everything read so far. */
  readonly items: readonly T[]
  /** Reads the next page; absent when there is none. */
  readonly more?: () => void
  /** The last page that was asked for didn't come; what was read stays. */
  readonly missed: boolean
}

type ItemOf<O extends v.GenericSchema> = v.InferOutput<O> extends PageOf<infer T> ? T : never

/** A list that is read page by page: the first with the page, the others when asked for. */
export function usePages<I extends v.GenericSchema, O extends v.GenericSchema<unknown, PageOf<unknown>>>(
  operation: Callable<I, O>,
  input: v.InferInput<I> & object,
): Paged<ItemOf<O>, v.InferOutput<O> & PageOf<ItemOf<O>>> {
  const first = useCall(operation, input) as Loaded<v.InferOutput<O> & PageOf<ItemOf<O>>>
  const [later, setLater] = useState<PageOf<ItemOf<O>>>({ items: [] })
  const [missed, setMissed] = useState(false)
  const wanted = JSON.stringify(input)
  const asked = useRef<string>()
  useEffect(() => {
    setLater({ items: [] })
    asked.current = undefined
  }, [wanted])

  const read = first.state === 'value' ? first.value : undefined
  const after = later.items.length > 0 ? later.next : read?.next
  const more = useCallback(async () => {
    const page = `${wanted} ${after}`
    if (asked.current === page) return
    asked.current = page
    const outcome = await call(operation, { ...JSON.parse(wanted), after })
    if (asked.current !== page) return
    asked.current = undefined
    setMissed(!outcome.ok)
    if (!outcome.ok) return
    const { items, ...rest } = outcome.value as PageOf<ItemOf<O>>
    setLater((before) => ({ ...rest, items: [...before.items, ...items] }))
  }, [operation, wanted, after])

  const items = [...(read?.items ?? []), ...later.items]
  return { first, items, missed, ...(after !== undefined && { more: () => void more() }) }
}
