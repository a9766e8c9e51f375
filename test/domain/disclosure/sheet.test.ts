import { sheetState } from '../../../domain/disclosure'

const posted = { entryHash: 'a' }
const found = { at: 7 }

describe('PT-07 a printed sheet is held against what is posted now', () => {
  it.each([
    ['agrees where nothing was found, then and now', { found: null }, posted, 'agrees'],
    ['agrees with what it says was found', { found: 7 }, { ...posted, found }, 'agrees'],
    ['agrees where nobody knows what it says', {}, { ...posted, found }, 'agrees'],
    ['lacks what was found since', { found: null }, { ...posted, found }, 'otherFindings'],
    ['lacks what was found anew', { found: 6 }, { ...posted, found }, 'otherFindings'],
    ['says what is none any more', { found: 7 }, posted, 'otherFindings'],
    ['is older than another version, whatever was found', { found: null }, { entryHash: 'b', found }, 'older'],
    ['hangs there for nothing once it is withdrawn', { found: null }, { ...posted, withdrawn: {} }, 'withdrawn'],
  ] as const)('%s', (_, says, now, state) => {
    expect(sheetState({ entryHash: 'a', ...says }, now)).toBe(state)
  })
})
