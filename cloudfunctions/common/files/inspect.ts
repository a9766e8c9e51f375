import type { Refusal, Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { FilePurpose } from '../records/file'
import { checkWorkbook, KEPT_LIMITS } from '../workbook'
import type { FileRefusal } from '../workbook'
import { readPicture } from './readPicture'

const MIB = 1024 * 1024

/** What people bring; what we make is looked at by nobody. */
export type BroughtPurpose = Exclude<FilePurpose, 'made'>

/** The content check of WeChat takes no larger picture; papers are scans of some pages. */
export const LARGEST: Readonly<Record<BroughtPurpose, number>> = {
  photo: 10 * MIB,
  paper: 10 * MIB,
  workbook: KEPT_LIMITS.bytes,
}

/** A phone's best camera has 50 million; more would only fill somebody's memory when it is opened. */
export const MOST_PIXELS = 60_000_000

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file as it may be kept. */
export interface Inspected {
  readonly mime: string
  readonly extension: string
  readonly bytes: Buffer
  readonly width?: number
  readonly height?: number
}

export type TakingInRefusal =
  | FileRefusal
  | (Refusal & { readonly code: 'registry.fileEmpty' | 'registry.notAPhoto' | 'registry.notAPaper' })
  | (Refusal & { readonly code: 'registry.fileTooLarge'; readonly bytes: number; readonly limit: number })
  | (Refusal & {
      readonly code: 'registry.tooManyPixels'
      readonly width: number
      readonly height: number
      readonly limit: number
    })

/** Looks at a file's own bytes, whatever its name says, and gives it as it may be kept. */
export function inspect(purpose: BroughtPurpose, bytes: Buffer): Result<Inspected, TakingInRefusal> {
  if (bytes.length === 0) return refuse({ code: 'registry.fileEmpty' })
  const limit = LARGEST[purpose]
  if (bytes.length > limit) return refuse({ code: 'registry.fileTooLarge', bytes: bytes.length, limit })
  if (purpose === 'workbook') return workbook(bytes)
  const picture = readPicture(bytes)
  if (!picture) return purpose === 'paper' ? pdf(bytes) : refuse({ code: 'registry.notAPhoto' })
  const { width, height } = picture
  if (width === 0 || height === 0) return refuse({ code: 'registry.notAPhoto' })
  return width * height > MOST_PIXELS
    ? refuse({ code: 'registry.tooManyPixels', width, height, limit: MOST_PIXELS })
    : accept(picture)
}

function workbook(bytes: Buffer): Result<Inspected, TakingInRefusal> {
  const parts = checkWorkbook(bytes, KEPT_LIMITS)
  return parts.ok ? accept({ mime: WORKBOOK, extension: 'xlsx', bytes }) : parts
}

const PDF_TAIL = 1024

function pdf(bytes: Buffer): Result<Inspected, TakingInRefusal> {
  const isPdf =
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-PDF_TAIL).includes('%%EOF', 0, 'latin1')
  return isPdf ? accept({ mime: 'application/pdf', extension: 'pdf', bytes }) : refuse({ code: 'registry.notAPaper' })
}
