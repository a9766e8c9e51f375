import type { Parameter } from '../policy'

/** What a text or our defaults set for the register and for how people join. */
export interface RegistryPolicy {
  /** How owners are counted by heads. */
  readonly headCount?: Parameter<HeadCount>
  /** What area counts where owners are counted by area. */
  readonly areaCount?: Parameter<'registeredArea'>
  /** How often a person may try to bind to units, and within which stretch. */
  readonly bindingAttempts?: Parameter<AttemptLimit>
  /** Days in which an invitation is taken up, the day it was made not counted. */
  readonly invitationDays?: Parameter<number>
  /** Days in which the neighbourhood looks at the papers of somebody who says to own a unit. */
  readonly claimDays?: Parameter<number>
}

/** Which units count as one head together. */
export interface HeadCount {
  readonly unitsOfOneBuyer: boolean
  /** Those that the developer hasn't sold, or sold and not handed over. */
  readonly undeliveredUnits: boolean
}

export interface AttemptLimit {
  readonly attempts: number
  readonly hours: number
}
