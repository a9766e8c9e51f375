import { createHash } from 'node:crypto'
import { canonical } from '../../../domain/common'
import type { Json } from '../../../domain/common'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Under which id the answer to a change is kept. */
export const answerId = (personId: string, operation: string, key: string): string =>
  sha256(canonical([personId, operation, key]))

export const hashOfInput = (input: unknown): string => sha256(canonical(input as Json))
