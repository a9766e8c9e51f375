import type { Picture } from './picture'

const HEAD = 12
const CHUNK_HEAD = 8
const NEEDED = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']
/** Bits of the extended header that say: here follow EXIF and XMP. */
const TOLD_BY_CAMERA = 0x08 | 0x04

interface Chunk {
  readonly name: string
  readonly body: Buffer
}

/** A still picture; moving ones are no proof of anything and are not taken. */
export function readWebp(bytes: Buffer): Picture | undefined {
  const words = bytes.subarray(0, HEAD).toString('latin1')
  if (!words.startsWith('RIFF') || !words.endsWith('WEBP')) return undefined
  const chunks = bytes.length < HEAD + CHUNK_HEAD ? undefined : chunksOf(bytes)
  const size = chunks && sizeOf(chunks)
  if (!chunks || !size || chunks.some(({ name }) => name === 'ANIM')) return undefined
  const kept = chunks.filter(({ name }) => NEEDED.includes(name)).map(written)
  return { mime: 'image/webp', extension: 'webp', ...size, bytes: riff(Buffer.concat(kept)) }
}

function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  const end = CHUNK_HEAD + bytes.readUInt32LE(4)
  if (end > bytes.length) return undefined
  let at = HEAD
  while (at + CHUNK_HEAD <= end) {
    const length = bytes.readUInt32LE(at + 4)
    const body = bytes.subarray(at + CHUNK_HEAD, at + CHUNK_HEAD + length)
    if (body.length !== length || at + CHUNK_HEAD + length > end) return undefined
    chunks.push({ name: bytes.subarray(at, at + 4).toString('latin1'), body })
    at += CHUNK_HEAD + length + (length % 2)
  }
  return chunks
}

function sizeOf(chunks: readonly Chunk[]): { width: number; height: number } | undefined {
  const lossy = chunks.find(({ name }) => name === 'VP8 ')?.body
  if (lossy && lossy.length >= 10) {
    return { width: lossy.readUInt16LE(6) & 0x3fff, height: lossy.readUInt16LE(8) & 0x3fff }
  }
  const lossless = chunks.find(({ name }) => name === 'VP8L')?.body
  if (!lossless || lossless.length < 5 || lossless[0] !== 0x2f) return undefined
  const bits = lossless.readUInt32LE(1)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

function written({ name, body }: Chunk): Buffer {
  const head = Buffer.alloc(CHUNK_HEAD)
  head.write(name, 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  const plain = Buffer.from(body)
  if (name === 'VP8X') plain[0] = (plain[0] ?? 0) & ~TOLD_BY_CAMERA
  return Buffer.concat([head, plain, Buffer.alloc(body.length % 2)])
}

function riff(chunks: Buffer): Buffer {
  const head = Buffer.alloc(HEAD)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(chunks.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, chunks])
}
