import * as v from 'valibot'
import { rollRow } from '../../contract/registry/importUnits'

describe('PT-49 a roll has areas of which a share can be taken', () => {
  it.each([
    [1, true],
    [118_60, true],
    [100_000_00, true],
    [100_000_01, false],
    [0, false],
    [-1, false],
    [0.5, false],
    [2 ** 53, false],
    [Infinity, false],
    [NaN, false],
    [null, false],
  ])('%s dm²: %s', (areaDm2, taken) => {
    const row = { building: '1栋', room: '101', areaDm2 }
    expect(v.safeParse(rollRow, row).success).toBe(taken)
  })
})
