import type { Dated, LocalDate } from '../common'
import { latestOn } from '../common'

/** 物业服务合同 between a community's owners and a company. */
export interface ServiceContract extends Dated {
  readonly id: string
  readonly communityId: string
  readonly companyId: string
  /** PT-13: how a surplus is split; absent where the contract doesn't say (then it is all the owners', Civil Code 282). */
  readonly split?: SplitRatio
}

/** Whole weights, e.g. 70 and 30. */
export interface SplitRatio {
  readonly owners: number
  readonly company: number
}

/** The contract in force on a day; of two the one that began later. */
export const contractOn = (contracts: readonly ServiceContract[], day: LocalDate): ServiceContract | undefined =>
  latestOn(contracts, day)[0]
