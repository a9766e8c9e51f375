import type { Parameter } from '../policy'

/** What a text or our defaults set for property fees. */
export interface FeePolicy {
  /** How a row of a roll is held against itself and against the rows before it (PY-05). */
  readonly rollRows?: Parameter<RowRules>
  /** Fields that no row of a roll may lack, besides those that make up the amount (PY-19). */
  readonly rollFields?: Parameter<readonly RollField[]>
  /** What the law lets a company do about a fee that isn't paid, in this order. */
  readonly legalCourse?: Parameter<readonly LegalStep[]>
}

export interface RowRules {
  /** fen by which an amount may be off area × rate × months: sheets round on the way. */
  readonly roundingFen: number
}

/** What a row may be asked to say about the debtor: name, reason for not paying, one contact by visit or call. */
export type RollField = 'ownerName' | 'reason' | 'contact'

/** 催告, 提起诉讼, 申请仲裁. */
export type LegalStep = 'demand' | 'lawsuit' | 'arbitration'
