import { fen } from '../../../domain/common'
import { compared, perUnit, summaryOf } from '../../../domain/disclosure'
import { comparedWords, perHouseholdWords } from '../../../src/locales/compare'
import { aStatement } from '../../fixtures/statement'

const now = summaryOf(aStatement())
const before = { ...now, income: fen(now.income - 200000), left: fen(9000000) }

describe('a statement beside the one before', () => {
  it('says each figure that both state, and by how much', () => {
    expect(compared(now, before).map(({ name, by }) => [name, by])).toEqual([
      ['income', 200000],
      ['spent', 0],
      ['left', (now.left ?? 0) - 9000000],
    ])
  })

  it('compares nothing with what isn’t stated', () => {
    expect(compared({ ...now, left: null }, before).map(({ name }) => name)).toEqual(['income', 'spent'])
    expect(compared(now, { ...before, left: null }).map(({ name }) => name)).toEqual(['income', 'spent'])
  })

  it('reads as sentences', () => {
    const words = comparedWords(now, before, '2026Q2')
    expect(words[0]).toBe('收入比2026年第二季度多2,000.00元。')
    expect(words[1]).toBe('花掉的和2026年第二季度一样。')
    expect(words[2]).toMatch(/^账上还剩的比2026年第二季度少[\d,.]+元。$/)
  })
})

describe('what falls to one household', () => {
  it.each([
    [1000, 3, 333],
    [-1000, 3, -333],
    [2, 3, 0],
    [999, 1, 999],
  ])('%i fen by %i is %i', (amount, units, each) => expect(perUnit(fen(amount), units)).toBe(each))

  it('is nothing where no unit is registered, and nothing is said', () => {
    expect(perUnit(fen(1000), 0)).toBeUndefined()
    expect(perHouseholdWords(now, 0)).toBeUndefined()
    expect(perHouseholdWords({ ...now, left: null }, 2)).not.toContain('账上')
  })
})
