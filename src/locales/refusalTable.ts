import type { Refusal } from '../../domain/common'

/** A refusal as it reached this device, with its figures. */
export type Refused = Refusal & { readonly [figure: string]: unknown }

/** 现在还不能…: what, the figures, the clause, and what can be done now. */
export interface RefusalWords {
  readonly title: string
  readonly note: string
  /** The rule, to the letter, with its document's name as people know it. */
  readonly clause?: { readonly document: string; readonly quote: string }
  readonly now?: string
}

/** The words of every code of an area; the figures come with the refusal. */
export type RefusalTable = Readonly<Record<string, (refused: Refused) => RefusalWords>>
