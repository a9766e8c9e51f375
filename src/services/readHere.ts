import { recall, remember } from './storage'

const nameOf = (statementId: string): string => `read:${statementId}`
const isYes = (kept: unknown): kept is true => kept === true

/** Whether this device has shown a statement to an owner. */
export const wasReadHere = (statementId: string): boolean => recall(nameOf(statementId), isYes) === true

/** Keeps on this device that it has. */
export const markReadHere = (statementId: string): void => remember(nameOf(statementId), true)
