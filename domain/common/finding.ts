/** A figure in a finding: fen, days, counts, or the words that stood there. */
export type Figure = number | string | boolean | readonly string[]

/** 问题: the world isn't as a rule wants. A fact with its figures and the clause; the words come later, from `locales`. */
export interface Finding {
  /** Clause id as in the register, e.g. PT-08. */
  readonly clause: string
  /** What is wrong: `area.reason`, the key of its words. */
  readonly what: string
  /** Where: a part, a line id or a field. */
  readonly at: string
  /** Row of the sheet that it was read from, when there is one (1 is the first). */
  readonly row?: number
  readonly figures: Readonly<Record<string, Figure>>
}

/** Builds a finding. Amounts among the figures are fen and their names end in `Fen`. */
export const finding = (
  clause: string,
  what: string,
  at: string,
  figures: Readonly<Record<string, Figure>> = {},
  row?: number,
): Finding => (row === undefined ? { clause, what, at, figures } : { clause, what, at, row, figures })
