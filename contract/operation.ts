import type * as v from 'valibot'
import type { Refusal } from '../domain/common'
import type { Role } from './roles'

export type Area = 'registry' | 'disclosure' | 'case' | 'fee' | 'supervision'

/** The record that a call is about: the door loads it and holds the caller's standing against it. */
export interface SubjectRef {
  readonly collection: string
  readonly id: string
}

/** One operation: what src calls, what the door enforces, what the permission matrix walks. */
export interface Operation<I extends v.GenericSchema = v.GenericSchema, O extends v.GenericSchema = v.GenericSchema> {
  /** `area.verbObject`, the path of its files. */
  readonly name: `${Area}.${string}`
  readonly summary: string
  /** Changes need a key from the caller; the same key and input give the first answer again. */
  readonly effect: 'read' | 'change'
  /**
   * A change whose first answer is not kept, since it holds what must not lie about: a repetition is carried out, allowed and
   * noted as a call of its own.
   */
  readonly forgetsAnswer?: true
  /** Who may call; any one of them suffices. */
  readonly who: readonly Role[]
  /** What the call is about; undefined where it is about the caller or about nothing. */
  readonly subject?: (input: v.InferOutput<I>) => SubjectRef
  /**
   * Ids of its subject can be worked out, and that there is such a record is itself nobody else's business: whoever may not call
   * hears that there is none.
   */
  readonly hidesSubject?: true
  readonly input: I
  readonly output: O
  /** Codes of the refusals that the operation itself may give, besides those of the door. */
  readonly refusals: readonly string[]
}

/** Declares an operation with its types kept. */
export const operation = <const I extends v.GenericSchema, const O extends v.GenericSchema>(
  declared: Operation<I, O>,
): Operation<I, O> => declared

export type Input<Op> = Op extends { readonly input: infer I extends v.GenericSchema } ? v.InferInput<I> : never
export type Parsed<Op> = Op extends { readonly input: infer I extends v.GenericSchema } ? v.InferOutput<I> : never
export type Output<Op> = Op extends { readonly output: infer O extends v.GenericSchema } ? v.InferOutput<O> : never

/** What a client sends. */
export interface Call {
  readonly operation: string
  readonly input: unknown
  /** Idempotency key of a change, made by the client once per intent. */
  readonly key?: string
  /** Proof of a desk session; absent where WeChat identifies the caller. */
  readonly desk?: DeskProof
}

/** A desk's signature over one call, with the key that its browser can't give away. */
export interface DeskProof {
  readonly sessionId: string
  /** Milliseconds; the server takes it for a few minutes only. */
  readonly at: number
  /** ECDSA P-256 over `deskMessage`, base64. */
  readonly signature: string
}

/** What a client gets. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal & { readonly [figure: string]: unknown } }
  | { readonly ok: false; readonly fault: { readonly id: string } }

/** Refusals that the door itself gives for any operation. */
export const DOOR_REFUSALS = [
  'door.noSuchOperation',
  'door.notIdentified',
  'door.badInput',
  'door.notFound',
  'door.notAllowed',
  'door.keyMissing',
  'door.keyUsedForOther',
  'door.sessionEnded',
  'door.busy',
] as const

/** The text that a desk signs: nothing of the call can be changed without the signature failing. */
export const deskMessage = (call: Omit<Call, 'desk'>, sessionId: string, at: number): string =>
  JSON.stringify([sessionId, at, call.operation, call.key ?? '', call.input])
