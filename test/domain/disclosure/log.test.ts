import { createHash } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import fc from 'fast-check'
import type { EntryKind, LogEntry } from '../../../domain/disclosure'
import {
  contentHash,
  entryHash,
  fitsShortCode,
  genesisHash,
  nextEntry,
  shortCode,
  verifyChain,
} from '../../../domain/disclosure'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const onThePhone = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const KINDS: readonly EntryKind[] = ['posted', 'answered', 'objectionsCounted', 'corrected', 'withdrawn', 'takenDown']

const chainOf = (communityId: string, count: number): LogEntry[] => {
  const entries: LogEntry[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const kind = KINDS[nth % KINDS.length] ?? 'posted'
    const entry = { kind, at: 1000 + nth, contentHash: contentHash({ nth }, `salt ${nth}`, hash) }
    entries.push(nextEntry(communityId, entries[nth - 1], entry, hash))
  }
  return entries
}

const broken = (entries: readonly LogEntry[], head?: string) => {
  const verified = verifyChain('c1', entries, hash, head)
  return verified.ok ? undefined : verified.refusal
}

describe('the posting log of a community', () => {
  it('has the same hashes in the cloud and on the phone', () => {
    const [entry] = chainOf('样本花园', 1)
    if (!entry) throw new Error('no entry')
    expect(entryHash(entry, onThePhone)).toBe(entryHash(entry, hash))
    expect(contentHash({ 项目: '停车' }, '盐', onThePhone)).toBe(contentHash({ 项目: '停车' }, '盐', hash))
  })

  it('is followed from its first entry to its head', () => {
    const entries = chainOf('c1', 5)
    const last = entries[4]
    expect(verifyChain('c1', entries, hash)).toEqual({ ok: true, value: last && entryHash(last, hash) })
    expect(verifyChain('c1', [], hash)).toEqual({ ok: true, value: genesisHash('c1', hash) })
  })

  it('is another community’s with another name', () => {
    expect(verifyChain('c2', chainOf('c1', 3), hash)).toMatchObject({
      ok: false,
      refusal: { seq: 1, because: 'previousHash' },
    })
  })

  it('shows an entry taken out, put in, changed places or cut off', () => {
    const entries = chainOf('c1', 5)
    const [a, b, c, d, e] = entries
    if (!a || !b || !c || !d || !e) throw new Error('five')
    expect(broken([a, b, d, e])).toMatchObject({ seq: 3, because: 'seq' })
    expect(broken([a, b, { ...d, seq: 3 }, e])).toMatchObject({ seq: 3, because: 'previousHash' })
    expect(broken([a, c, b, d, e])).toMatchObject({ seq: 2, because: 'seq' })
    expect(broken([a, b, c, d], entryHash(e, hash))).toMatchObject({ seq: 4, because: 'head' })
    expect(broken(entries, entryHash(e, hash))).toBeUndefined()
  })

  it('shows a time that runs backwards', () => {
    const [a] = chainOf('c1', 1)
    if (!a) throw new Error('one')
    const before = nextEntry('c1', a, { kind: 'corrected', at: a.at - 1, contentHash: '' }, hash)
    expect(broken([a, before])).toMatchObject({ seq: 2, because: 'time' })
  })

  it('detects every change of every field of every entry but the last, and of the last by its head', () => {
    const field = fc.constantFrom('seq', 'kind', 'at', 'contentHash', 'previousHash')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), field, (count, at, name) => {
        const entries = chainOf('c1', count)
        const last = entries[count - 1]
        const place = at % count
        const changed = entries.map((entry, index) => (index === place ? spoilt(entry, name) : entry))
        expect(broken(changed, last && entryHash(last, hash))).toBeDefined()
      }),
    )
  })

  it('gives a content another hash with another salt, and no content that of an entry', () => {
    expect(contentHash('a', 's', hash)).not.toBe(contentHash('a', 't', hash))
    expect(contentHash('a', 's', hash)).not.toBe(contentHash('s', 'a', hash))
    expect(contentHash({ b: 1, a: 2 }, 's', hash)).toBe(contentHash({ a: 2, b: 1 }, 's', hash))
  })
})

const spoilt = (entry: LogEntry, name: string): LogEntry => {
  switch (name) {
    case 'seq':
      return { ...entry, seq: entry.seq + 1 }
    case 'kind':
      return { ...entry, kind: entry.kind === 'posted' ? 'corrected' : 'posted' }
    case 'at':
      return { ...entry, at: entry.at + 1 }
    case 'contentHash':
      return { ...entry, contentHash: hash(entry.contentHash) }
    default:
      return { ...entry, previousHash: hash(entry.previousHash) }
  }
}

describe('the short code of an entry, for paper', () => {
  it('is eight signs of its first forty bits', () => {
    expect(shortCode('00000000000000000000')).toBe('0000 0000')
    expect(shortCode('ffffffffff0000000000')).toBe('ZZZZ ZZZZ')
    expect(shortCode('0123456789abcdef')).toBe('04HM ASW9')
    expect(shortCode(hash('x'))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('forgives how it is typed', () => {
    for (const typed of ['04HM ASW9', '04hmasw9', 'O4HM-ASW9', ' 04 HM AS W9 ', '０４HMASW9']) {
      expect(fitsShortCode(typed, '0123456789abcdef')).toBe(true)
    }
    expect(fitsShortCode('04HM ASW8', '0123456789abcdef')).toBe(false)
    expect(fitsShortCode('', '0123456789abcdef')).toBe(false)
    expect(fitsShortCode('IL00 0000', '0840000000')).toBe(true)
  })
})
