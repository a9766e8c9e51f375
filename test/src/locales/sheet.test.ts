import { localDate } from '../../../domain/common'
import { sheetStanding } from '../../../src/locales/sheet'

const today = localDate('2026-10-20')
const found = { on: localDate('2026-10-18'), count: 2 }

describe('PT-07 a sheet on the wall says how it stands to the screen', () => {
  it('in a word where both are the same', () => {
    expect(sheetStanding({ state: 'agrees', today, posted: {} })).toEqual({ title: '这张单子是现在公示的这一份' })
  })

  it('names what came to light since where nobody knows when it was printed', () => {
    expect(sheetStanding({ state: 'agrees', today, posted: { found } }).note).toBe(
      '公示以后，10月18日又核对出2项对不上。纸上没有这一条，就是在那以前印的，该换新的。',
    )
  })

  it('says what it lacks, and what is none any more', () => {
    expect(sheetStanding({ state: 'otherFindings', today, posted: { found } })).toEqual({
      title: '账没有改，核对结果变了',
      note: '公示以后，10月18日又核对出2项对不上，这张单子上没有这一条。提醒物业换上新的。',
    })
    expect(sheetStanding({ state: 'otherFindings', today, posted: {} }).note).toContain('现在已经没有了')
  })

  it('says since when another stands, or none', () => {
    const endedOn = localDate('2026-10-19')
    expect(sheetStanding({ state: 'older', endedOn, today }).note).toContain('10月19日更正过')
    expect(sheetStanding({ state: 'withdrawn', endedOn, today }).note).toContain('10月19日撤下的')
  })
})
