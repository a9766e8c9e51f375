import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'

/** SHA-256 of a text, worked out on this device: 64 small hex letters. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
