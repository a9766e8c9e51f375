/** How large a workbook may be before anything of it is unpacked or read. */
export interface WorkbookLimits {
  /** Of the file as it comes. */
  readonly bytes: number
  /** Of all its parts unpacked. */
  readonly unpackedBytes: number
  /** Parts in the file: sheets, styles, pictures. */
  readonly entries: number
  readonly rows: number
  readonly columns: number
}

const MIB = 1024 * 1024

/** A quarter's statement has some thirty rows; an office's template with pictures stays well below this. */
export const STATEMENT_LIMITS: WorkbookLimits = {
  bytes: 10 * MIB,
  unpackedBytes: 20 * MIB,
  entries: 500,
  rows: 2_000,
  columns: 100,
}

/** Any workbook that may be kept, a roll of a hundred thousand rows too; what is read of it has limits of its own. */
export const KEPT_LIMITS: WorkbookLimits = { ...STATEMENT_LIMITS, unpackedBytes: 300 * MIB }
