/** A part of an archive as its list names it; `data` is still packed. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly unpackedBytes: number
  readonly data: Uint8Array
}

export const STORED = 0
export const DEFLATED = 8

/** Where things stand in the three records of a zip (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const END = { signature: 0x06054b50, length: 22, count: 10, listAt: 16, longestComment: 65_535 }
const LISTED = { signature: 0x02014b50, length: 46, method: 10, packed: 20, unpacked: 24, names: 28, local: 42 }
const LOCAL = { signature: 0x04034b50, length: 30, names: 26 }

/** Reads the list of parts at the end of an archive. Archives beyond 4 GB are none here. */
export function listEntries(bytes: Uint8Array, most: number): readonly Entry[] | 'notAnArchive' | 'tooMany' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return 'notAnArchive'
  const count = view.getUint16(end + END.count, true)
  if (count > most) return 'tooMany'
  const entries: Entry[] = []
  let at = view.getUint32(end + END.listAt, true)
  for (let nth = 0; nth < count; nth += 1) {
    const read = entryAt(bytes, view, at)
    if (!read) return 'broken'
    entries.push(read.entry)
    at = read.next
  }
  return entries
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END.length - END.longestComment)
  for (let at = view.byteLength - END.length; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  return undefined
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } | undefined {
  if (at + LISTED.length > bytes.length || view.getUint32(at, true) !== LISTED.signature) return undefined
  const [name, ...more] = [0, 2, 4].map((offset) => view.getUint16(at + LISTED.names + offset, true))
  const packed = view.getUint32(at + LISTED.packed, true)
  const start = dataAt(view, view.getUint32(at + LISTED.local, true))
  if (name === undefined || start === undefined || start + packed > bytes.length) return undefined
  const nameAt = at + LISTED.length
  const entry = {
    name: Buffer.from(bytes.subarray(nameAt, nameAt + name)).toString(),
    method: view.getUint16(at + LISTED.method, true),
    unpackedBytes: view.getUint32(at + LISTED.unpacked, true),
    data: bytes.subarray(start, start + packed),
  }
  return { entry, next: more.reduce((sum, length) => sum + length, nameAt + name) }
}

/** Where a part's data begin, behind its own header. */
function dataAt(view: DataView, local: number): number | undefined {
  if (local + LOCAL.length > view.byteLength || view.getUint32(local, true) !== LOCAL.signature) return undefined
  const names = view.getUint16(local + LOCAL.names, true) + view.getUint16(local + LOCAL.names + 2, true)
  return local + LOCAL.length + names
}
