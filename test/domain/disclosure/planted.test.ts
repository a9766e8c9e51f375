import { CHECKS } from '../../../domain/disclosure'
import { putian } from '../../fixtures/statement'
import { measure } from '../../fixtures/planted/measure'
import { PLANTS } from '../../fixtures/planted/plants'
import { throughWorkbooks } from '../../fixtures/planted/throughWorkbooks'

/** What a workbook and the facts don't show: the posting itself. */
const OF_THE_POSTING = [
  'boardMissing',
  'boardElsewhere',
  'boardPhotoMissing',
  'boardPhotoOld',
  'boardPhotoAgain',
  'late',
]

describe('PT-07, PT-08, PT-10 to PT-14, PT-19, PT-36, PT-40: errors planted alone and together in correct statements', () => {
  const result = measure(600)

  it('are found, each that still stands, at its place; a correct statement yields nothing', () => {
    expect(result.missed).toEqual([])
    expect(result.false).toEqual([])
    expect(result.standing).toBeGreaterThan(result.communities)
    expect(result.found).toBe(result.standing)
  })

  it('are of every kind, and of every check that a workbook and the facts allow', () => {
    expect([...result.kinds.keys()].sort()).toEqual(Object.keys(PLANTS).sort())
    expect([...result.checks.keys()].sort()).toEqual(
      Object.keys(CHECKS)
        .filter((check) => !OF_THE_POSTING.includes(check))
        .sort(),
    )
  })

  it('would be missed by rules with a gap, and then the measure says so', () => {
    const { missed, false: wrong } = measure(60, 1, { ...putian, vouchers: undefined, figuresAgree: undefined })
    expect(missed.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })

  it('are found at their rows in workbooks of any layout, in which every row is understood', async () => {
    const { workbooks, standing, ...faults } = await throughWorkbooks(60)
    expect(faults).toEqual({ missed: [], false: [], unread: [] })
    expect(standing).toBeGreaterThan(workbooks)
  })
})
