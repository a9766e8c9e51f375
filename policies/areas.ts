import type { CasePolicy } from '../domain/case'
import type { DisclosurePolicy, ServicePolicy } from '../domain/disclosure'
import type { FeePolicy } from '../domain/fee'
import type { Pack } from '../domain/policy'
import type { RegistryPolicy } from '../domain/registry'
import type { SupervisionPolicy } from '../domain/supervision'

/** The areas and what a pack may set in each. */
export interface Areas {
  readonly registry: RegistryPolicy
  readonly disclosure: DisclosurePolicy
  readonly service: ServicePolicy
  readonly case: CasePolicy
  readonly fee: FeePolicy
  readonly supervision: SupervisionPolicy
}

/** What the index.ts of a folder here exports as `pack`. */
export type CountyPack = Pack<Areas>
