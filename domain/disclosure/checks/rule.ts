import type { Figure } from '../../common'
import { inForceOn } from '../../policy'
import type { CheckName } from '../checkName'
import { CHECKS } from '../checkName'
import type { StatementFacts } from '../facts'
import type { IncomeMatch } from '../match'
import type { DisclosurePolicy, DisclosureValues, Ground, ParameterName } from '../policy'
import type { Line, Place, Statement } from '../statement'

/** One place where a rule isn't met, with its figures. */
export interface Spot {
  readonly at: string
  readonly row?: number
  readonly figures?: Readonly<Record<string, Figure>>
}

/** What a rule looks at. `value` is what its parameter says on the last day of the period. */
export interface Subject<K extends ParameterName> {
  readonly statement: Statement
  readonly facts: StatementFacts
  /** The income lines with their registered sources. */
  readonly match: IncomeMatch
  readonly value: DisclosureValues[K]
  /** Another setting in force on that day. */
  readonly setting: <L extends ParameterName>(parameter: L) => DisclosureValues[L] | undefined
}

/** A statement beside its facts. */
export type Examined = Pick<Subject<ParameterName>, 'statement' | 'facts' | 'match'>

export interface Applied {
  readonly ground: Ground
  readonly spots: readonly Spot[]
}

/** A check of the statement; undefined where it can't be made or no rule is in force. */
export interface Rule {
  readonly name: CheckName
  readonly parameter: ParameterName
  readonly apply: (examined: Examined, policy: DisclosurePolicy) => Applied | undefined
}

/** Makes a rule of one look at the statement. The look gives the places that aren't as they should be, or undefined where there is nothing to compare. */
export function rule<N extends CheckName>(
  name: N,
  look: (subject: Subject<(typeof CHECKS)[N]>) => readonly Spot[] | undefined,
): Rule {
  const parameter: (typeof CHECKS)[N] = CHECKS[name]
  const apply: Rule['apply'] = (examined, policy) => {
    const { statement } = examined
    const inForce = read(policy, parameter, statement)
    if (!inForce) return undefined
    const setting: Subject<ParameterName>['setting'] = (other) => read(policy, other, statement)?.value
    const spots = look({ ...examined, value: inForce.value, setting })
    return spots && { ground: inForce.ground, spots }
  }
  return { name, parameter, apply }
}

/** A spot at a line. */
export const atLine = (line: Line, figures: Spot['figures'] = {}): Spot => spot(line.id, line.row, figures)

/** A spot at a place outside the lines. */
export const atPlace = (statement: Statement, place: Place, figures: Spot['figures'] = {}): Spot =>
  spot(place, statement.rows?.[place], figures)

const spot = (at: string, row: number | undefined, figures: Spot['figures']): Spot =>
  row === undefined ? { at, figures } : { at, row, figures }

function read<K extends ParameterName>(policy: DisclosurePolicy, parameter: K, { period }: Statement) {
  const values = policy[parameter]
  return values && inForceOn(values, period.last)
}
