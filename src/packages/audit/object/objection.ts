import type { Output } from '../../../../contract/operation'
import type { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import type { readStatement } from '../../../../contract/disclosure/readStatement'

export interface FormProps {
  readonly statement: Output<typeof readStatement>
  readonly objections: Output<typeof readObjections>
}

/** What somebody has filled in so far; an empty line is the whole statement. */
export interface Objection {
  readonly unitId: string
  readonly lineId: string
  readonly words: string
}

export const NOTHING: Objection = { unitId: '', lineId: '', words: '' }

export type Step = 'unit' | 'line' | 'words' | 'check'

const ORDER: readonly Step[] = ['unit', 'line', 'words', 'check']

export const nextOf = (step: Step): Step => ORDER[ORDER.indexOf(step) + 1] ?? 'check'

export const isObjection = (kept: unknown): kept is Objection =>
  typeof kept === 'object' &&
  kept !== null &&
  'unitId' in kept &&
  typeof kept.unitId === 'string' &&
  'lineId' in kept &&
  typeof kept.lineId === 'string' &&
  'words' in kept &&
  typeof kept.words === 'string'

export type OwnUnit = NonNullable<Output<typeof readObjections>['mine']>[number]

/** What every question of the form is given. */
export interface StepProps extends FormProps {
  readonly value: Objection
  readonly onAnswer: (change: Partial<Objection>) => void
  readonly onBack?: () => void
}
