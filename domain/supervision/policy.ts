import type { Parameter } from '../policy'

/** What a document or our settings say about offices that see to it that things are done. */
export interface SupervisionPolicy {
  /** Days after which what is still overdue goes up another level. */
  readonly escalateEveryDays?: Parameter<number>
}
