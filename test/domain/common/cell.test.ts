import * as fc from 'fast-check'
import { readDecimal, readYuan, textOf } from '../../../domain/common'

describe('a figure in a cell', () => {
  it.each([
    [5389.27, 538927],
    [0, 0],
    [-12.5, -1250],
    [0.1 + 0.2, 30],
    ['5389.27', 538927],
    ['4,465.30', 446530],
    ['1,234,567', 123456700],
    ['１２．５', 1250],
    ['１，２３４．５０', 123450],
    [' 12 ', 1200],
    ['¥100', 10000],
    ['￥100.5元', 10050],
    ['-3.10', -310],
    ['−3.10', -310],
    ['-0', 0],
  ])('%s is read as %i fen', (cell, expected) => {
    expect(readYuan(cell)).toBe(expected)
  })

  it.each([
    null,
    '',
    '约三千',
    '12.345',
    12.345,
    '4,46.30',
    '1,2345',
    '1.2.3',
    '--1',
    '1e3',
    Number.NaN,
    Infinity,
    true,
    '9'.repeat(20),
  ])('%s is no amount', (cell) => {
    expect(readYuan(cell)).toBeUndefined()
  })

  it('comes out as it was written, whatever its size', () => {
    const size = fc.integer({ min: -1e11, max: 1e11 })
    fc.assert(
      fc.property(size, (units) => {
        const written = (units / 100).toFixed(2)
        expect(readDecimal(written, 2)).toBe(units)
        expect(readDecimal(Number(written), 2)).toBe(units)
      }),
    )
  })

  it('may have as many places as it is asked for and no more', () => {
    expect(readDecimal('1.2', 4)).toBe(12000)
    expect(readDecimal(1.2345, 4)).toBe(12345)
    expect(readDecimal('1.23456', 4)).toBeUndefined()
  })
})

describe('the words of a cell', () => {
  it('are half-width and without blanks at their ends', () => {
    expect(textOf('　１栋（Ａ） ')).toBe('1栋(A)')
    expect(textOf(202)).toBe('202')
    expect([textOf(null), textOf(undefined)]).toEqual(['', ''])
  })
})
