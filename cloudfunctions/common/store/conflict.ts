const words = (error: unknown): string => (error instanceof Error ? error.message : (JSON.stringify(error) ?? ''))

/** Two transactions met. The SDK loses the code of a conflict that a write raises, so the words decide. */
export const isConflict = (error: unknown): boolean =>
  /conflict|TransactionBusy|TransactionNotExist|LockTimeout/i.test(words(error))

/** A document with that id, or with that unique value, stands already. */
export const isDuplicate = (error: unknown): boolean => /duplicate|E11000|already exists/i.test(words(error))
