import { deflateSync } from 'node:zlib'
import { chunk, png } from '../../../scripts/seed/picture'

/** One grey point. */
export const point = (): Buffer => png(1, 1, Buffer.from([0, 120, 120, 120]))

/** A PNG whose header says how large it is, whatever lies behind it. */
export function claiming(width: number, height: number): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    point().subarray(0, 8),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.alloc(16))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG with words that a camera or an app left in it. */
export function withWords(words: string): Buffer {
  const plain = point()
  const end = plain.length - chunk('IEND', Buffer.alloc(0)).length
  const text = chunk('tEXt', Buffer.from(`Comment\0${words}`, 'latin1'))
  return Buffer.concat([plain.subarray(0, end), text, plain.subarray(end)])
}

const segment = (mark: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** What a phone writes: how it was held, and where it was (here as plain words). */
function exif(orientation: number, place: string): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II', 0, 'latin1')
  tiff.writeUInt16LE(42, 2)
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place)]))
}

interface Camera {
  readonly orientation: number
  readonly place: string
  readonly width: number
  readonly height: number
  /** Behind the picture's end: phones put a second picture there. */
  readonly behind?: Buffer
}

/** A JPEG as a phone makes it, as far as its segments go. */
export function jpeg({ orientation, place, width, height, behind = Buffer.alloc(0) }: Camera): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    exif(orientation, place),
    segment(0xfe, Buffer.from(place)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    behind,
  ])
}

/** A WEBP with an extended header, a picture and what a camera wrote. */
export function webp(words: string): Buffer {
  const part = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(name, 0, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const lossless = Buffer.from([0x2f, 0x02, 0x40, 0x00, 0x00, 0x00])
  const parts = Buffer.concat([
    part('VP8X', Buffer.from([0x08, 0, 0, 0, 2, 0, 0, 1, 0, 0])),
    part('VP8L', lossless),
    part('EXIF', Buffer.from(words)),
  ])
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(parts.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, parts])
}
