import type { AuditRecords } from './audit'
import type { CaseRecords } from './case'
import type { DisclosureRecords } from './disclosure'
import type { FeeRecords } from './fee'
import type { PrintedSheetRecords } from './printedSheet'
import type { ProvincialEntryRecords } from './provincialEntry'
import type { RegistryRecords } from './registry'
import type { SelfCheckRecords } from './selfCheck'
import type { SpotCheckRecords } from './spotCheck'
import type { ServiceRecords } from './service'
import type { SupervisionRecords } from './supervision'
import type { SystemRecords } from './system'
import type { TreeRecords } from './tree'

/** Collection → the document that stands in it. */
export interface Records
  extends
    RegistryRecords,
    DisclosureRecords,
    ServiceRecords,
    CaseRecords,
    FeeRecords,
    SelfCheckRecords,
    SpotCheckRecords,
    AuditRecords,
    SupervisionRecords,
    SystemRecords,
    PrintedSheetRecords,
    ProvincialEntryRecords,
    TreeRecords {}
