import { entryHash, verifyChain } from '../domain/disclosure'
import type { Hash } from '../domain/disclosure'
import { createHash } from 'node:crypto'
import { breach } from './books'
import type { Check } from './books'

const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Every community's posting log follows from its first entry to the head that stands beside it. */
export const logUnbroken: Check = (books) =>
  books.logHeads.flatMap(({ _id, hash }) => {
    const entries = books.logEntries.filter(({ communityId }) => communityId === _id).sort((a, b) => a.seq - b.seq)
    const verified = verifyChain(_id, entries, sha256, hash)
    return verified.ok
      ? []
      : [breach('logUnbroken', `logEntries/${_id}-${verified.refusal.seq}`, verified.refusal.because, 'unbroken')]
  })

/** What a statement says of its entry is what the entry says. */
export const statementsStandInLog: Check = (books) =>
  books.statements.flatMap(({ _id, communityId, seq, entryHash: stated }) => {
    const entry = books.logEntries.find((one) => one.communityId === communityId && one.seq === seq)
    const actual = entry && entryHash(entry, sha256)
    return actual === stated ? [] : [breach('statementsStandInLog', `statements/${_id}`, stated, actual)]
  })
