const EXIF = Buffer.from('Exif\0\0', 'latin1')
const ORIENTATION = 0x0112
const ENTRY_BYTES = 12
const SHORT = 3
/** 1 is upright, 2 to 8 are turned or mirrored. */
const UPRIGHT = 1
const LAST_ORIENTATION = 8

/** How the camera was held, from the bodies of a picture's APP1 segments; undefined where upright or not said. */
export function orientationIn(bodies: readonly Buffer[]): number | undefined {
  const exif = bodies.find((body) => body.subarray(0, EXIF.length).equals(EXIF))
  const found = exif && orientationOf(exif.subarray(EXIF.length))
  return found !== undefined && found > UPRIGHT && found <= LAST_ORIENTATION ? found : undefined
}

/** A JPEG segment that says how to turn the picture, and nothing else. */
export function exifWith(orientation: number): Buffer {
  const tiff = Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ])
  const body = Buffer.concat([EXIF, tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function orientationOf(tiff: Buffer): number | undefined {
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number): number | undefined =>
    at < 0 || at + 2 > tiff.length ? undefined : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const first = tiff.length < 8 ? undefined : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = first === undefined ? undefined : short(first)
  if (first === undefined || count === undefined) return undefined
  for (let nth = 0; nth < count; nth += 1) {
    const at = first + 2 + nth * ENTRY_BYTES
    if (short(at) === ORIENTATION) return short(at + 8)
  }
  return undefined
}
