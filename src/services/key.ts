import { canonical, type Json } from '../../domain/common'
import { sha256Of } from './hash'
import { forget, recall, remember } from './storage'

/** The key of one intent: kept until the server has answered, so that sending again does nothing twice. */
export interface IntentKey {
  readonly key: string
  /** Call when the server has answered for good. */
  answered(): void
}

/** The key for sending this input to this operation; the same one as before while no answer has come, even after a restart. */
export function keyFor(operation: string, input: unknown): IntentKey {
  const plain: Json = JSON.parse(JSON.stringify(input ?? null))
  const name = `sending:${operation}:${sha256Of(canonical(plain))}`
  const key = recall(name, isText) ?? makeKey()
  remember(name, key)
  return { key, answered: () => forget(name) }
}

/** Unlike any other key, not secret: the server holds it against the person. */
const makeKey = (): string => `${Date.now().toString(36)}-${random()}${random()}`

const random = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0')

const isText = (kept: unknown): kept is string => typeof kept === 'string' && kept !== ''
