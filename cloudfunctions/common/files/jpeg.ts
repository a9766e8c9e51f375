import { exifWith, orientationIn } from './exif'
import type { Picture } from './picture'

const MARK = 0xff
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe
/** Tables and restart marks share the row with frames. */
const NOT_FRAMES = [0xc4, 0xc8, 0xcc]
const FIRST_FRAME = 0xc0
const LAST_FRAME = 0xcf

interface Segment {
  readonly mark: number
  /** From its mark to its end; of a scan with the picture's data behind it. */
  readonly bytes: Buffer
}

/** JFIF, the colour profile and Adobe's colour mark are needed to show the picture; everything else an app wrote goes. */
export function readJpeg(bytes: Buffer): Picture | undefined {
  if (bytes[0] !== MARK || bytes[1] !== SOI) return undefined
  const segments = segmentsOf(bytes)
  const frame = segments?.find(isFrame)
  if (!segments || !frame || frame.bytes.length < SMALLEST_FRAME) return undefined
  const orientation = orientationIn(segments.filter(({ mark }) => mark === APP1).map(bodyOf))
  const kept = segments.filter(isNeeded).map((segment) => segment.bytes)
  const turned = orientation === undefined ? [] : [exifWith(orientation)]
  return {
    mime: 'image/jpeg',
    extension: 'jpg',
    height: frame.bytes.readUInt16BE(HEIGHT_AT),
    width: frame.bytes.readUInt16BE(HEIGHT_AT + 2),
    bytes: Buffer.concat([Buffer.from([MARK, SOI]), ...turned, ...kept, Buffer.from([MARK, EOI])]),
  }
}

const HEIGHT_AT = 5
const SMALLEST_FRAME = 9
const HEAD = 4

const isFrame = ({ mark }: Segment): boolean => mark >= FIRST_FRAME && mark <= LAST_FRAME && !NOT_FRAMES.includes(mark)

function isNeeded(segment: Segment): boolean {
  const { mark } = segment
  if (mark === APP2) return bodyOf(segment).subarray(0, 12).toString('latin1') === 'ICC_PROFILE\0'
  if (mark === APP0 || mark === APP14) return true
  return mark !== COMMENT && !(mark > APP0 && mark <= APP15)
}

const bodyOf = ({ bytes }: Segment): Buffer => bytes.subarray(HEAD)

/** The segments up to the end mark, without what stands behind it; undefined where the file breaks off. */
function segmentsOf(bytes: Buffer): Segment[] | undefined {
  const segments: Segment[] = []
  let at = 2
  while (at + HEAD <= bytes.length) {
    const mark = bytes[at + 1] ?? 0
    if (bytes[at] !== MARK) return undefined
    if (mark === EOI) return hasScan(segments) ? segments : undefined
    const length = bytes.readUInt16BE(at + 2)
    const end = mark === SOS ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (length < 2 || end > bytes.length) return undefined
    segments.push({ mark, bytes: bytes.subarray(at, end) })
    at = end
  }
  return bytes[at] === MARK && bytes[at + 1] === EOI && hasScan(segments) ? segments : undefined
}

const hasScan = (segments: readonly Segment[]): boolean => segments.some(({ mark }) => mark === SOS)

/** A mark within a scan's data is followed by 0 or is a restart; anything else ends the scan. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MARK, from)
  while (at !== -1 && isData(bytes[at + 1] ?? 0)) at = bytes.indexOf(MARK, at + 1)
  return at === -1 ? bytes.length + 1 : at
}

const isData = (next: number): boolean => next === 0 || next === MARK || (next >= 0xd0 && next <= 0xd7)
