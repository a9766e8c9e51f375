import * as fc from 'fast-check'
import { bracket, inverted, ordered } from '../../../emulator/database/order'

const sign = (order: number): number => (order < 0 ? -1 : order > 0 ? 1 : 0)
const compared = (one: unknown, other: unknown): number => sign(Buffer.compare(ordered(one), ordered(other)))
const text = fc.string({ unit: 'binary', maxLength: 12 })
const scalar = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.integer(),
  text,
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
)

describe('the order of index keys', () => {
  it('is the order of numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        (one, other) => compared(one, other) === sign(one === other ? 0 : one - other),
      ),
    )
    expect([compared(-0, 0), compared(-1, 0), compared(1e-300, 0), compared(-Infinity, -1e308)]).toEqual([0, -1, 1, -1])
  })

  it('is the order of texts by their bytes, a zero among them', () => {
    fc.assert(
      fc.property(
        text,
        text,
        (one, other) => compared(one, other) === sign(Buffer.compare(Buffer.from(one), Buffer.from(other))),
      ),
    )
    expect([compared('a', 'a\0'), compared('a\0', 'aa'), compared('', 'a'), compared('鄱', '阳')]).toEqual([
      -1, -1, -1, -1,
    ])
  })

  it('puts the types as MongoDB does', () => {
    const types = [null, -1, 0, 'x', { a: 1 }, [1], false, true, new Date(0)]
    types.forEach((one, at) => types.slice(at + 1).forEach((other) => expect(compared(one, other)).toBe(-1)))
    expect(compared(undefined, null)).toBe(0)
  })

  it('is turned around by inverting, and no key begins another', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        const [a, b] = [ordered(one), ordered(other)]
        expect(sign(Buffer.compare(inverted(a), inverted(b)))).toBe(-sign(Buffer.compare(a, b)) + 0)
        if (!a.equals(b)) expect(a.subarray(0, b.length).equals(b)).toBe(false)
      }),
    )
  })

  it('keeps every value inside the bracket of its type', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        const { first, last } = bracket(one)
        const inside = (value: unknown): boolean =>
          Buffer.compare(first, ordered(value)) <= 0 &&
          Buffer.compare(ordered(value), Buffer.concat([last, Buffer.from([0xff])])) < 0
        expect(inside(one)).toBe(true)
        expect(inside(other)).toBe(
          typeof one === typeof other &&
            one instanceof Date === other instanceof Date &&
            (one === null) === (other === null),
        )
      }),
    )
  })
})
