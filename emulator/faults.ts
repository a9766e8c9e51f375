import type { CloudError } from './cloudError'
import { requestFailed, transactionConflict } from './cloudError'

/**
 * What a test may do to the next database calls. Calls of functions count from 1 since the faults were set; each fault
 * happens once.
 */
export interface Faults {
  /** The worker dies at this call, before the call is carried out. */
  readonly killWorkerAtDbCall?: number
  /** This call is answered with an error of the cloud and not carried out. */
  readonly failDbCall?: number
  /** The first call inside a transaction from this one on is answered as a conflict; the transaction is gone. */
  readonly conflictAtDbCall?: number
  /** The next commit is carried out, and its answer never arrives. */
  readonly dropReplyAfterCommit?: boolean
}

export type FaultAt = 'killWorker' | 'dropReply' | CloudError | undefined

export interface FaultInjector {
  set(faults: Faults): void
  /** What is to happen to this call of a function. */
  next(action: string, inTransaction: boolean): FaultAt
  /** Database calls of functions since the faults were set. */
  calls(): number
}

export function createFaults(): FaultInjector {
  let faults: Faults = {}
  let calls = 0
  const spend = (name: keyof Faults): void => {
    faults = { ...faults, [name]: undefined }
  }
  const next = (action: string, inTransaction: boolean): FaultAt => {
    calls += 1
    if (faults.killWorkerAtDbCall === calls) return 'killWorker'
    if (faults.failDbCall === calls) return requestFailed('fault injected by a test')
    if (inTransaction && faults.conflictAtDbCall !== undefined && calls >= faults.conflictAtDbCall) {
      spend('conflictAtDbCall')
      return transactionConflict()
    }
    if (action === 'database.commitTransaction' && faults.dropReplyAfterCommit) {
      spend('dropReplyAfterCommit')
      return 'dropReply'
    }
    return undefined
  }
  const set = (wanted: Faults): void => {
    faults = wanted
    calls = 0
  }
  return { set, next, calls: () => calls }
}
