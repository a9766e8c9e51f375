import { deflateSync } from 'node:zlib'
import { crc32 } from '../../cloudfunctions/common/files/crc32'

type Colour = readonly [number, number, number]

const PAPER: Colour = [245, 241, 232]
const INK: Colour = [86, 80, 67]
const FRAME: Colour = [31, 91, 80]
const WALL: Colour = [196, 190, 178]

/**
 * A drawing of a notice board with a sheet on it, as PNG: demonstrations show no photo of a real place.
 * @param sheet each sheet is another picture: its number stands at its foot as strokes
 */
export function boardPicture(sheet: number, width = 640, height = 480): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const pixels = Array.from({ length: width }, (__, x) => colourAt(x / width, y / height, sheet))
    return Buffer.concat([Buffer.from([0]), Buffer.from(pixels.flat())])
  })
  return png(width, height, Buffer.concat(rows))
}

const STROKES = 16

/** Whether one of the strokes of a sheet's number lies so far from the left. */
const hasStroke = (x: number, sheet: number): boolean =>
  Math.floor(sheet / 2 ** Math.floor(((x - 0.38) / 0.24) * STROKES)) % 2 === 1

function colourAt(x: number, y: number, sheet: number): Colour {
  if (!within(x, y, 0.12, 0.14, 0.88, 0.86)) return WALL
  if (!within(x, y, 0.14, 0.17, 0.86, 0.83)) return FRAME
  if (!within(x, y, 0.34, 0.22, 0.66, 0.78)) return WALL
  if (within(x, y, 0.38, 0.74, 0.62, 0.76) && hasStroke(x, sheet)) return INK
  const isLine = y > 0.3 && Math.floor(y * 60) % 2 === 0 && within(x, y, 0.38, 0.3, 0.62, 0.72)
  return isLine || within(x, y, 0.42, 0.25, 0.58, 0.28) ? INK : PAPER
}

const within = (x: number, y: number, left: number, top: number, right: number, bottom: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const EIGHT_BIT_COLOUR = [8, 2, 0, 0, 0]

/** A PNG of rows of RGB, each behind a filter byte. */
export function png(width: number, height: number, rows: Buffer): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const header = chunk('IHDR', Buffer.concat([size, Buffer.from(EIGHT_BIT_COLOUR)]))
  return Buffer.concat([SIGNATURE, header, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

export function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
