import type { Parameter } from '../policy'
import type { LeadKind, SpotCheckLevel } from './lead'

/** What can be set for offices that see to it that things are done. */
export interface SupervisionValues {
  /** Days after which what is still overdue goes up another level. */
  readonly escalateEveryDays: number
  /** Share of the communities whose statement is posted in time and in full (PT-01, QX-43). */
  readonly postingRatePercent: number
  /** Share of the communities whose income is verified on site within a year (PT-02). */
  readonly verificationRatePercent: number
  /** Least share of the communities that an office looks at, by its level; the share itself counts (PT-42, PT-45). */
  readonly spotCheckPercent: Readonly<Partial<Record<SpotCheckLevel, number>>>
  /** What an office has to look at in any case, by its level (PT-43 to PT-45). */
  readonly mustCheck: Readonly<Partial<Record<SpotCheckLevel, readonly MustCheckReason[]>>>
  /** Months for which a lead keeps a community among those to be looked at. */
  readonly leadMonths: number
  /** What is seen on site agrees with what was posted (PT-09). */
  readonly agreesOnSite: true
}

/** Why a community is looked at without being drawn by lot. */
export type MustCheckReason = LeadKind | 'zeroIncome'

/** What a document or our settings say about supervision. What none of them says stays unset. */
export type SupervisionPolicy = { readonly [K in keyof SupervisionValues]?: Parameter<SupervisionValues[K]> }
