import { operations } from '../../contract'
import { ROLL_REFUSALS } from '../../contract/fee/outcome'
import { DOOR_REFUSALS } from '../../contract/operation'
import { REFUSALS } from '../../src/locales/refusals'

const declared = new Set<string>([
  ...DOOR_REFUSALS,
  ...ROLL_REFUSALS,
  ...operations.flatMap(({ refusals }) => refusals),
])

describe('Every refusal is declared and has a sentence', () => {
  it.each([...declared])('%s reads as what happened and what to do now', (code) => {
    const words = REFUSALS[code]?.({ code })
    expect(words?.title).toBeTruthy()
    expect(words?.note).toBeTruthy()
  })

  it('words nothing that no operation refuses', () => {
    expect(Object.keys(REFUSALS).filter((code) => !declared.has(code))).toEqual([])
  })
})
