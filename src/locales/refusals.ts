import type { Refusal } from '../../domain/common'
import { auditRefusals } from './auditRefusals'
import { caseRefusals } from './caseRefusals'
import { disclosureRefusals } from './disclosureRefusals'
import { door } from './door'
import { fee } from './fee'
import { registry } from './registry'
import { supervision } from './supervisionRefusals'

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

/** Every refusal that this app can word. An area adds its table here. */
export const REFUSALS: RefusalTable = {
  ...door,
  ...caseRefusals,
  ...disclosureRefusals,
  ...auditRefusals,
  ...fee,
  ...registry,
  ...supervision,
}

/** The words of a refusal; one that has none still says what is safe and what to do. */
export const refusalWords = (refused: Refused): RefusalWords =>
  REFUSALS[refused.code]?.(refused) ?? { title: '现在还不能办', note: `没有办成，你填的还在。代号${refused.code}` }
