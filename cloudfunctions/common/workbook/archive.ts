import { inflateRawSync } from 'node:zlib'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'
import type { Entry } from './zip'
import { DEFLATED, listEntries, STORED } from './zip'

/** First bytes of the wrapping that .xls and password-protected files come in. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Unpacks the XML parts of a workbook, after the file's own list says that they are few and small enough, and never
 * beyond what the list says: a bomb is refused before it goes off.
 */
export function unpack(bytes: Uint8Array, limits: WorkbookLimits): Result<ReadonlyMap<string, Buffer>, FileRefusal> {
  if (bytes.length === 0) return refuse({ code: 'workbook.empty' })
  if (bytes.length > limits.bytes) {
    return refuse({ code: 'workbook.tooLarge', bytes: bytes.length, limit: limits.bytes })
  }
  if (OLD_OR_LOCKED.every((byte, index) => bytes[index] === byte)) return refuse({ code: 'workbook.oldOrLocked' })
  const listed = listEntries(bytes, limits.entries)
  if (listed === 'notAnArchive') return refuse({ code: 'workbook.notAWorkbook' })
  if (listed === 'tooMany') return refuse({ code: 'workbook.tooManyParts', limit: limits.entries })
  return listed === 'broken' ? refuse({ code: 'workbook.broken' }) : unpackAll(listed, limits)
}

function unpackAll(
  entries: readonly Entry[],
  limits: WorkbookLimits,
): Result<ReadonlyMap<string, Buffer>, FileRefusal> {
  const names = new Set(entries.map(({ name }) => name))
  if (!names.has('xl/workbook.xml')) return refuse({ code: 'workbook.zipNotWorkbook' })
  const unpacked = entries.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0)
  if (unpacked > limits.unpackedBytes) {
    return refuse({ code: 'workbook.unpacksTooLarge', limit: limits.unpackedBytes })
  }
  const parts = new Map<string, Buffer>()
  for (const entry of entries.filter(({ name }) => /\.xml(\.rels)?$/.test(name))) {
    const data = unpackOne(entry)
    if (data?.length !== entry.unpackedBytes || parts.has(entry.name)) return refuse({ code: 'workbook.broken' })
    parts.set(entry.name, data)
  }
  return accept(parts)
}

/** Stops at the size that the list promised; a part that holds more was made to deceive. */
function unpackOne({ method, unpackedBytes, data }: Entry): Buffer | undefined {
  if (method === STORED) return Buffer.from(data)
  if (method !== DEFLATED) return undefined
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch {
    return undefined
  }
}
