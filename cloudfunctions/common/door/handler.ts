import type * as v from 'valibot'
import type { Operation } from '../../../contract/operation'
import type { Refusal, Result } from '../../../domain/common'
import type { Context, PersonContext } from './context'

/** An operation with what carries it out. */
export interface Handler {
  readonly operation: Operation
  run(input: unknown, context: Context): Promise<Result<unknown>>
}

/**
 * Binds an operation to what carries it out. The door has parsed the input, authorised the caller and found the subject;
 * whether a guest may call stands in the contract, so a caller is there unless it names guests.
 */
export const handler = <I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: Operation<I, O>,
  run: (input: v.InferOutput<I>, context: PersonContext) => Promise<Result<v.InferOutput<O>, Refusal>>,
): Handler => ({
  operation: operation as unknown as Operation,
  run: (input, context) => run(input as v.InferOutput<I>, context as PersonContext),
})

/** The same for the few operations that a guest may call. */
export const guestHandler = <I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: Operation<I, O>,
  run: (input: v.InferOutput<I>, context: Context) => Promise<Result<v.InferOutput<O>, Refusal>>,
): Handler => ({
  operation: operation as unknown as Operation,
  run: (input, context) => run(input as v.InferOutput<I>, context),
})
