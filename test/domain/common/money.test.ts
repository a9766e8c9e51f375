import * as fc from 'fast-check'
import { allocate, fen, minus, sum, ZERO } from '../../../domain/common'

const money = fc.integer({ min: -1e12, max: 1e12 }).map(fen)
const weights = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((weight) => weight > 0))

describe('money', () => {
  it('is whole fen', () => {
    expect(() => fen(0.5)).toThrow(RangeError)
    expect(() => fen(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError)
    expect(() => fen(Number.NaN)).toThrow(RangeError)
  })

  it('adds up, and nothing is zero', () => {
    expect(sum([])).toBe(ZERO)
    expect(minus(sum([fen(300), fen(70)]), fen(20), fen(50))).toBe(300)
  })
})

describe('PT-13 a split of the surplus', () => {
  it('gives the odd fen to the owners', () => {
    expect(allocate(fen(4482686), [70, 30], 0)).toEqual([3137881, 1344805])
    expect(allocate(fen(1), [70, 30], 0)).toEqual([1, 0])
    expect(allocate(fen(1), [30, 70], 0)).toEqual([1, 0])
  })

  it('gives them largest remainder first where nobody is favoured', () => {
    expect(allocate(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
    expect(allocate(fen(10), [15, 25, 60])).toEqual([2, 2, 6])
    expect(allocate(fen(-100), [1, 1, 1])).toEqual([-34, -33, -33])
  })

  it('loses and makes nothing', () => {
    fc.assert(
      fc.property(money, weights, fc.option(fc.nat(), { nil: undefined }), (amount, parts, favoured) => {
        const nth = favoured === undefined ? undefined : favoured % parts.length
        expect(sum(allocate(amount, parts, nth))).toBe(amount)
      }),
    )
  })

  it('gives each part its share to within a fen, the favoured one besides all that is odd', () => {
    fc.assert(
      fc.property(money, weights, fc.nat(), (amount, parts, at) => {
        const whole = parts.reduce((total, part) => total + part, 0)
        const nth = at % parts.length
        allocate(amount, parts, nth).forEach((given, index) => {
          const share = (amount / whole) * parts[index]!
          const slack = index === nth ? parts.length : 1
          expect(Math.abs(given - share)).toBeLessThan(slack + 0.001)
          if (index !== nth) expect(Math.abs(given)).toBeLessThanOrEqual(Math.abs(share) + 0.001)
        })
      }),
    )
  })

  it('needs weights that add up to something', () => {
    expect(() => allocate(fen(1), [])).toThrow(RangeError)
    expect(() => allocate(fen(1), [0, 0])).toThrow(RangeError)
  })
})
