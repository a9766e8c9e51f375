import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { RollEntry } from '../../common/records/registry'

const SALT_BYTES = 12

/** What an owner is known by in a roll. */
export interface RollOwner {
  readonly name: string
  readonly lastFour: string
}

/**
 * An entry of the roll as it is stored: no list of names and numbers lies in the database. It doesn't withstand
 * somebody who has the database and tries every number; the limit on attempts is what keeps guessers out.
 */
export function entryOf(owner: RollOwner): RollEntry {
  const salt = randomBytes(SALT_BYTES).toString('base64')
  return { salt, hash: digest(salt, owner).toString('base64') }
}

/** Whether an entry speaks of this owner, however name and figures are written. */
export const isOf = ({ salt, hash }: RollEntry, owner: RollOwner): boolean =>
  timingSafeEqual(digest(salt, owner), Buffer.from(hash, 'base64'))

const digest = (salt: string, { name, lastFour }: RollOwner): Buffer =>
  createHash('sha256')
    .update(`${salt}|${plain(name)}|${plain(lastFour)}`)
    .digest()

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·•]/g, '')
    .toUpperCase()
