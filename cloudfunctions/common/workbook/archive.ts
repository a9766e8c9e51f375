import { createInflateRaw } from 'node:zlib'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'
import { NotReadable } from './refusal'
import type { Entry } from './zip'
import { DEFLATED, listEntries, STORED } from './zip'

/** The parts of a workbook by their names, still packed. */
export type Parts = ReadonlyMap<string, Entry>

/** First bytes of the wrapping that .xls and password-protected files come in. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens a workbook when the file's own list says that its parts are few and small enough; else throws NotReadable. */
export function openParts(bytes: Uint8Array, limits: WorkbookLimits): Parts {
  if (bytes.length === 0) throw new NotReadable({ code: 'workbook.empty' })
  if (bytes.length > limits.bytes) {
    throw new NotReadable({ code: 'workbook.tooLarge', bytes: bytes.length, limit: limits.bytes })
  }
  if (OLD_OR_LOCKED.every((byte, index) => bytes[index] === byte)) {
    throw new NotReadable({ code: 'workbook.oldOrLocked' })
  }
  const entries = listEntries(bytes, limits.entries)
  if (entries === 'notAnArchive') throw new NotReadable({ code: 'workbook.notAWorkbook' })
  if (entries === 'tooMany') throw new NotReadable({ code: 'workbook.tooManyParts', limit: limits.entries })
  if (entries === 'broken') throw new NotReadable({ code: 'workbook.broken' })
  const unpacked = entries.reduce((total, { unpackedBytes }) => total + unpackedBytes, 0)
  if (unpacked > limits.unpackedBytes) {
    throw new NotReadable({ code: 'workbook.unpacksTooLarge', limit: limits.unpackedBytes })
  }
  const parts = new Map(entries.map((entry) => [entry.name, entry]))
  if (!parts.has('xl/workbook.xml')) throw new NotReadable({ code: 'workbook.zipNotWorkbook' })
  if (parts.size !== entries.length) throw new NotReadable({ code: 'workbook.broken' })
  return parts
}

/** Whether a file is a workbook of a bearable size, by its own list of parts; nothing is unpacked. */
export function checkWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Result<Parts, FileRefusal> {
  try {
    return accept(openParts(bytes, limits))
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.refusal)
    throw error
  }
}

/**
 * Unpacks a part piece by piece, as text. Stops where it holds more or less than the list promised: such a part was made
 * to deceive.
 */
export async function eachPiece({ method, unpackedBytes, data }: Entry, take: (piece: string) => void): Promise<void> {
  if (method !== STORED && method !== DEFLATED) throw new NotReadable({ code: 'workbook.broken' })
  const decoder = new TextDecoder('utf-8')
  let bytes = 0
  for await (const piece of method === STORED ? [data] : inflated(data)) {
    bytes += piece.length
    if (bytes > unpackedBytes) throw new NotReadable({ code: 'workbook.broken' })
    take(decoder.decode(piece, { stream: true }))
  }
  if (bytes !== unpackedBytes) throw new NotReadable({ code: 'workbook.broken' })
}

async function* inflated(data: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw()
  stream.end(data)
  try {
    for await (const piece of stream) yield piece
  } catch (error) {
    throw isZlibError(error) ? new NotReadable({ code: 'workbook.broken' }) : error
  }
}

const isZlibError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^Z_/.test(String(error.code))
