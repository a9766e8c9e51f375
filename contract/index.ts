import { caseOperations } from './case'
import { disclosureOperations } from './disclosure'
import { feeOperations } from './fee'
import type { Operation } from './operation'
import { registryOperations } from './registry'
import { supervisionOperations } from './supervision'

/** Every operation there is: the matrix walks it, the docs list it. */
export const operations: readonly Operation[] = [
  ...registryOperations,
  ...disclosureOperations,
  ...caseOperations,
  ...feeOperations,
  ...supervisionOperations,
]
