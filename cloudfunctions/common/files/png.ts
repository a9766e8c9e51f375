import { crc32 } from './crc32'
import type { Picture } from './picture'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What is needed to show the picture; texts, times and what cameras wrote go. */
const NEEDED = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']
const FRAME = 12

interface Chunk {
  readonly name: string
  readonly bytes: Buffer
}

export function readPng(bytes: Buffer): Picture | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined
  const chunks = chunksOf(bytes)
  const [header] = chunks ?? []
  if (!chunks || header?.name !== 'IHDR' || header.bytes.length !== FRAME + 13) return undefined
  if (!chunks.some(({ name }) => name === 'IDAT')) return undefined
  const kept = chunks.filter(({ name }) => NEEDED.includes(name)).map((chunk) => chunk.bytes)
  return {
    mime: 'image/png',
    extension: 'png',
    width: header.bytes.readUInt32BE(8),
    height: header.bytes.readUInt32BE(12),
    bytes: Buffer.concat([SIGNATURE, ...kept]),
  }
}

/** The chunks up to the last one, each with its check sum right; undefined where the file breaks off. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + FRAME <= bytes.length) {
    const end = at + FRAME + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const sum = bytes.readUInt32BE(end - 4)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== sum) return undefined
    const name = bytes.subarray(at + 4, at + 8).toString('latin1')
    chunks.push({ name, bytes: bytes.subarray(at, end) })
    if (name === 'IEND') return chunks
    at = end
  }
  return undefined
}
