import type { ReactNode } from 'react'
import type { Refused } from '../locales/refusalTable'
import type { Loaded as Reading } from '../services/useCall'
import { Fault } from './Fault'
import { Offline } from './Offline'
import { Refusal } from './Refusal'
import { Skeleton } from './Skeleton'

interface LoadedProps<T> {
  readonly from: Reading<T>
  /** What is being fetched: 正在取账. */
  readonly words?: string
  readonly children: (value: T) => ReactNode
}

/** Shows what was read, or why it isn't there. */
export function Loaded<T>({ from, words = '正在取', children }: LoadedProps<T>) {
  switch (from.state) {
    case 'waiting':
      return null
    case 'loading':
      return <Skeleton words={words} />
    case 'value':
      return <>{children(from.value)}</>
    case 'refusal':
      return <Refusal refusal={ofReading(from.refusal)} />
    case 'fault':
      return <Fault id={from.id} onRetry={from.reload} />
    case 'offline':
      return <Offline onRetry={from.reload} />
  }
}

/** A page that reads has nothing filled in: what its address names isn't there. */
const ofReading = (refusal: Refused): Refused =>
  refusal.code === 'door.badInput' ? { ...refusal, code: 'door.notFound' } : refusal
