import type { Emulator, EmulatorOptions } from '../../../emulator'
import { CloudError } from '../../../emulator/cloudError'
import { buildFunctions } from './build'
import { emulate } from './subject'

/** An emulator that runs the test functions. */
export const emulateFunctions = (options: Partial<EmulatorOptions> = {}): Promise<Emulator> =>
  emulate({ functionsDir: buildFunctions(), ...options })

/** The cloud's error that a promise rejects with. */
export async function cloudError(promise: Promise<unknown>): Promise<CloudError> {
  const error: unknown = await promise.then(
    (value) => new Error(`expected a rejection, got ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (error instanceof CloudError) return error
  throw error
}

/** Calls a function over HTTP, as a page does. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers })
