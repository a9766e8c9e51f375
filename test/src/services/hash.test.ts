import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { sha256Of } from '../../../src/services/hash'

/** The server hashes with node:crypto; the phone must come to the same. */
const servers = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex')

describe('the hash that a phone works out', () => {
  it('is the same as the server’s for every text, half characters included', () => {
    const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
    fc.assert(fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => sha256Of(text) === servers(text)))
  })

  it.each(['', '期末结余80,180.98', '𠮷', '\ud800x', 'a\u0080\u07ff\u0800\uffff'])('is right for %j', (text) =>
    expect(sha256Of(text)).toBe(servers(text)),
  )
})
