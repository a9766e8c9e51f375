import type { LocalDate } from '../common'
import { holdsOn } from './community'

/** 物业服务合同 between a community's owners and a company. */
export interface ServiceContract {
  readonly id: string
  readonly communityId: string
  readonly companyId: string
  readonly from: LocalDate
  /** Last day on which it holds; absent where it has no end. */
  readonly until?: LocalDate
  /** PT-13: how a surplus is split; absent where the contract doesn't say (then it is all the owners', Civil Code 282). */
  readonly split?: SplitRatio
}

/** Whole weights, e.g. 70 and 30. */
export interface SplitRatio {
  readonly owners: number
  readonly company: number
}

/** The contract in force on a day; of two the later one. */
export const contractOn = (contracts: readonly ServiceContract[], day: LocalDate): ServiceContract | undefined =>
  contracts.filter((contract) => holdsOn(contract, day)).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
