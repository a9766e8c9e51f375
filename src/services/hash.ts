import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** SHA-256 of a text in UTF-8, worked out on this device: 64 small hex letters. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8(text)))

/** WeChat has no TextEncoder. Half a character becomes U+FFFD, as everywhere else. */
export const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(character.codePointAt(0) ?? REPLACEMENT)))

const REPLACEMENT = 0xfffd

function bytesOf(point: number): number[] {
  if (point >= 0xd800 && point <= 0xdfff) return bytesOf(REPLACEMENT)
  if (point < 0x80) return [point]
  if (point < 0x800) return [0xc0 | (point >> 6), tail(point)]
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(point >> 6), tail(point)]
  return [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)]
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f)
