import { auditSchema } from './audit'
import { caseSchema } from './case'
import { disclosureSchema } from './disclosure'
import { feeSchema } from './fee'
import { printedSheetSchema } from './printedSheet'
import { provincialEntrySchema } from './provincialEntry'
import { registrySchema } from './registry'
import { selfCheckSchema } from './selfCheck'
import { spotCheckSchema } from './spotCheck'
import { serviceSchema } from './service'
import { supervisionSchema } from './supervision'
import { systemSchema } from './system'
import { treeSchema } from './tree'

export type { CollectionSchema, Index, IndexField } from './declare'

/** Every collection with its indexes: the emulator and the deployment read it; no other query is served. */
export const schema = {
  collections: [
    ...systemSchema,
    ...registrySchema,
    ...disclosureSchema,
    ...auditSchema,
    ...treeSchema,
    ...serviceSchema,
    ...caseSchema,
    ...feeSchema,
    ...selfCheckSchema,
    ...supervisionSchema,
    ...printedSheetSchema,
    ...provincialEntrySchema,
    ...spotCheckSchema,
  ],
}
