import type { Statement } from '../statement'
import { hasNoIncome } from '../summary'

/**
 * PT-51: a statement without any income to which nobody objects needs no audit; one objection lifts that at once, and so
 * does the committee's resolution.
 * @param objections units whose owners object now
 */
export const isExempt = (statement: Statement, objections: number, resolved: boolean): boolean =>
  hasNoIncome(statement) && objections === 0 && !resolved
