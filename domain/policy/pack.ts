import type { LocalDate } from '../common'
import type { Clause, Parameter } from './parameter'

/** The policy of one area: parameter name → parameter. */
export type AreaShape<P> = { readonly [name in keyof P]: Parameter<unknown> }

/** The areas and what can be set in each; `policies/areas.ts` has ours. */
export type AreasShape<A> = { readonly [area in keyof A]: AreaShape<A[area]> }

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

/** Names places of one document: id in the register of clauses, section as 三(一)2(1), words to the letter. */
export const clausesOf =
  ({ id: document }: PackDocument) =>
  (id: string, section: string, quote: string): Clause => ({ id, document, section, quote })

/**
 * 'ours': our own settings, below everything. 'national': holds everywhere without being adopted.
 * 'local': one document of one authority, adopted by a region from a day on.
 */
export type PackKind = 'ours' | 'national' | 'local'

/** A document's rules as data. What it doesn't say stays unset. */
export interface Pack<A extends AreasShape<A>> {
  readonly kind: PackKind
  readonly document: PackDocument
  readonly areas: { readonly [area in keyof A]?: Partial<A[area]> }
  /** Campaign phases in the document's order; they may overlap, and may have no first day or none at all. */
  readonly phases?: readonly Phase[]
  /** Texts of law that the pack holds or names, each with how sure we are of its words. */
  readonly texts?: readonly LawText[]
  /** Places of those texts that may be quoted where no parameter stands. */
  readonly articles?: readonly Clause[]
  readonly notes?: readonly DocumentNote[]
}

/** A stretch of a campaign. */
export interface Phase {
  readonly id: string
  readonly name: string
  readonly section: string
  /** The document's words for its dates, to the letter. */
  readonly quote: string
  readonly first?: LocalDate
  readonly last?: LocalDate
}

/** A text of law within a collection, or one that a plan names. A clause id begins with its id: CC-942 stands in CC. */
export interface LawText {
  readonly id: string
  readonly title: string
  readonly shortName: string
  /** From when it holds as quoted; absent where its words weren't read. */
  readonly from?: LocalDate
  readonly certainty: Certainty
}

/** A: read in a stored copy of the text. B: news or second-hand. C: only named elsewhere. N: not found. */
export type Certainty = 'A' | 'B' | 'C' | 'N'

/** A fault of the document itself, kept as it stands. */
export interface DocumentNote {
  readonly section: string
  /** The document's words, to the letter. */
  readonly quote: string
  readonly fault: DocumentFault
  /** What is used instead, for people to read. */
  readonly reading: string
}

export type DocumentFault =
  'noSuchDay' | 'blankDate' | 'overlappingPhases' | 'openPhase' | 'overBeforeIssued' | 'twoNames' | 'noTerm'
