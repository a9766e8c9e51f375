import * as fc from 'fast-check'
import { canonical } from '../../../domain/common'
import type { Json } from '../../../domain/common'

const json = fc.json({ maxDepth: 3 }).map((text): Json => JSON.parse(text))

describe('one text for one value', () => {
  it('sorts fields and leaves out those that are absent', () => {
    expect(canonical({ b: 1, a: [true, null, '公示'], c: undefined })).toBe('{"a":[true,null,"公示"],"b":1}')
  })

  it('doesn’t depend on the order in which fields were written', () => {
    const fields = fc.uniqueArray(fc.tuple(fc.string(), json), { selector: ([name]) => name })
    fc.assert(
      fc.property(fields, (entries) => {
        const there = Object.fromEntries(entries)
        const back = Object.fromEntries([...entries].reverse())
        expect(canonical(there)).toBe(canonical(back))
      }),
    )
  })

  it('tells different values apart, and can be read back', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
        expect(JSON.parse(canonical(a))).toEqual(JSON.parse(JSON.stringify(a)))
      }),
    )
  })
})

/** The same value with its fields in order, by other means. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).map(([name, field]) => [name, sorted(field ?? null)] as const)
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}
