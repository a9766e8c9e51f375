import * as v from 'valibot'

export const EXPORT_JOB = 'export'

/** One file of an export, as `MadeFile`. */
const made = v.object({
  fileId: v.string(),
  cloudId: v.string(),
  name: v.string(),
  mime: v.string(),
  bytes: v.number(),
  sha256: v.string(),
  statements: v.number(),
})

/** What is exported, behind which statement it goes on, which files are made, and the totals so far. */
export const exportPlace = v.object({
  /** Of a statement alone, or of a region and a period. */
  statementId: v.optional(v.string()),
  regionId: v.optional(v.string()),
  period: v.string(),
  /** How what is exported is called in the file's name. */
  about: v.string(),
  after: v.optional(v.string()),
  files: v.array(made),
  totals: v.array(v.nullable(v.number())),
})

export type ExportPlace = v.InferOutput<typeof exportPlace>
