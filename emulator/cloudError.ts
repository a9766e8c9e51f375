/** An error as the cloud answers it: the SDK turns the code into its errCode. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

const PLEASE = 'Please check your request, but if the problem persists, contact us.'

export const requestFailed = (message: string): CloudError => new CloudError('DATABASE_REQUEST_FAILED', message)

export const collectionMissing = (name: string): CloudError =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${PLEASE}`)

/** Both the code and the words are the cloud's: callers can only tell a conflict by the words. */
export const transactionConflict = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${PLEASE}`,
  )

export const transactionMissing = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${PLEASE}`,
  )

export const invalidParam = (message: string): CloudError => new CloudError('INVALID_PARAM', message)

/** What an error says, with its stack where it has one; it may come from another realm, where instanceof fails. */
export function wordsOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { stack, message }: { stack?: unknown; message?: unknown } = error
  return String(stack ?? message ?? JSON.stringify(error))
}

/** What CloudBase can do and this emulator can't: said loudly, never approximated. */
export const notImplemented = (what: string): CloudError =>
  new CloudError('NotImplemented', `NotImplemented: the emulator has no ${what}`)
