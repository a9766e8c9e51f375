import * as v from 'valibot'
import { madeFile } from '../../common/files/made'

export const EXPORT_JOB = 'export'

/** What is exported, behind which statement it goes on, which files are made, and the totals so far. */
export const exportPlace = v.object({
  /** Of a statement alone, or of a region and a period. */
  statementId: v.optional(v.string()),
  regionId: v.optional(v.string()),
  period: v.string(),
  /** How what is exported is called in the file's name. */
  about: v.string(),
  after: v.optional(v.string()),
  files: v.array(madeFile),
  totals: v.array(v.nullable(v.number())),
})

export type ExportPlace = v.InferOutput<typeof exportPlace>
