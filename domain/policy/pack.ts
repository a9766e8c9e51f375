import type { LocalDate } from '../common'

/** The document that a pack stands for, or the collection of texts (national), or our own settings (defaults). */
export interface PackDocument {
  /** Name of the pack's folder, e.g. putian-2023. */
  readonly id: string
  readonly title: string
  /** As people call it; stands behind a quote on screen. */
  readonly shortName: string
  /** 文号, where the document has one. */
  readonly number?: string
  readonly issuedBy: readonly string[]
  /** Day of issue: no value of the pack holds before it. */
  readonly issued: LocalDate
  /** Codes (GB/T 2260) of the regions it was written for; none where it is for any region. */
  readonly regions: readonly string[]
}
