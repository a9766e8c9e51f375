import { fen } from '../../../domain/common'
import { checkStatement } from '../../../domain/disclosure'
import {
  addLine,
  agreeSplit,
  changeLine,
  freshForm,
  isFormState,
  reckonClosing,
  removeLine,
  setPart,
  settle,
  takeOver,
  typeAmount,
  typeDay,
  unreadIn,
  whole,
  writeLine,
  writeSplit,
} from '../../../src/packages/statement/form/model'
import { aStatement, putian, sampleFacts } from '../../fixtures/statement'

const facts = sampleFacts()
/** The form as it opens: only the income is there. */
const opened = () =>
  freshForm(aStatement({ cost: null, split: null, expenditure: null, transfer: null, closing: null }))
const filled = () => {
  const { cost, expenditure, transfer } = aStatement()
  return { ...opened(), statement: { ...opened().statement, cost, expenditure, transfer } }
}

describe('PT-13 split and closing follow from the figures until somebody writes them', () => {
  it('gives the sample’s split and closing by agreement, without a finding', () => {
    const statement = whole(filled(), facts)
    expect(statement.split?.map(({ amount }) => amount)).toEqual([1344805, 3137881])
    expect(statement.closing).toBe(8018098)
    expect(checkStatement(statement, facts, putian).findings).toEqual([])
  })

  it('follows when an amount changes, and stands still once it is written', () => {
    const more = typeAmount(filled(), 'income-S09', '960.00')
    expect(whole(more, facts).split?.map(({ amount }) => amount)).toEqual([1347805, 3144881])
    const written = typeAmount(writeSplit(filled(), facts), 'split-company', '13,448.05')
    expect(whole(typeAmount(written, 'income-S09', '960'), facts).split?.map(({ amount }) => amount)).toEqual([
      1344805, 3137881,
    ])
    expect(whole(agreeSplit(written), facts).split?.[0]?.amount).toBe(1344805)
  })

  it('takes a closing that was written, and reckons it again when asked', () => {
    const written = typeAmount(filled(), 'closing', '75613.63')
    expect(whole(written, facts).closing).toBe(7561363)
    expect(whole(reckonClosing(written), facts).closing).toBe(8018098)
  })
})

describe('PT-08 what is typed is read as people write it', () => {
  it.each([
    ['18,900.00', 1890000],
    ['１８９００', 1890000],
    ['18900元', 1890000],
    ['0', 0],
    ['-860', -86000],
  ])('%s', (text, amount) => {
    const state = typeAmount(filled(), 'income-S01', text)
    expect(state.statement.income?.[0]?.amount).toBe(amount)
    expect(unreadIn(state)).toEqual([])
    expect(settle(state, 'income-S01').typed).toEqual({})
  })

  it.each([
    ['', 'disclosure.amountMissing'],
    ['一千', 'disclosure.notAnAmount'],
    ['12.345', 'disclosure.tooManyDecimals'],
  ])('%j stays as it was typed, and says why', (text, code) => {
    const state = typeAmount(filled(), 'income-S01', text)
    expect(state.statement.income?.[0]?.amount).toBe(1890000)
    expect(unreadIn(settle(state, 'income-S01'))).toEqual([{ field: 'income-S01', code }])
  })

  it.each([
    ['2026-09-28', '2026-09-28'],
    ['9月28日', '2026-09-28'],
    ['9-28', '2026-09-28'],
    ['2026/9/28', '2026-09-28'],
  ])('PT-14 the day %s', (text, day) => {
    const state = typeDay(filled(), 'transfer-1', text)
    expect(state.statement.transfer?.[0]?.transferredOn).toBe(day)
    expect(unreadIn(state)).toEqual([])
  })

  it('PT-14 a day that doesn’t exist is no day, and an empty one is taken away', () => {
    expect(unreadIn(typeDay(filled(), 'transfer-1', '9月31日'))).toEqual([
      { field: 'transfer-1.day', code: 'disclosure.notADay' },
    ])
    expect(typeDay(filled(), 'transfer-1', '').statement.transfer?.[0]).not.toHaveProperty('transferredOn')
  })
})

describe('PT-36 a part is absent, an explicit zero, or its lines', () => {
  it('goes from absent to zero to a line with an id of its own, and back to zero', () => {
    const zero = setPart(opened(), 'cost', [])
    expect(zero.statement.cost).toEqual([])
    const two = addLine(addLine(zero, 'cost', { item: '税费', amount: fen(1) }), 'cost', {
      item: '电费',
      amount: fen(2),
    })
    const ids = two.statement.cost?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(2)
    const again = addLine(removeLine(two, 'cost', ids[0] ?? ''), 'cost', { item: '人工', amount: fen(3) })
    expect(new Set(again.statement.cost?.map(({ id }) => id)).size).toBe(2)
    expect(removeLine(removeLine(two, 'cost', ids[0] ?? ''), 'cost', ids[1] ?? '').statement.cost).toEqual([])
  })

  it('takes words away where nothing is left of them, and forgets what was typed in a line that is gone', () => {
    const without = writeLine(filled(), 'cost-1', 'voucher', '')
    expect(without.statement.cost?.[0]).not.toHaveProperty('voucher')
    const typed = typeAmount(filled(), 'cost-1', '一千')
    expect(unreadIn(removeLine(typed, 'cost', 'cost-1'))).toEqual([])
    expect(changeLine(filled(), 'cost-1', { voucher: 'P1' }).statement.cost?.[0]?.voucher).toBe('P1')
  })
})

describe('PT-08 a workbook takes the place of everything but the photo', () => {
  it('keeps its own split and closing, right or wrong', () => {
    const board = { fileId: 'file_1', position: 'mainPedestrianEntrance' } as const
    const taken = takeOver({ ...typeAmount(filled(), 'opening', '一'), board }, aStatement({ closing: fen(1) }))
    expect(taken).toMatchObject({ autoSplit: false, autoClosing: false, typed: {}, board })
    expect(whole(taken, facts).closing).toBe(1)
  })

  it('is a form again after a restart, and anything else is not', () => {
    expect(isFormState(JSON.parse(JSON.stringify(filled())))).toBe(true)
    expect(isFormState({ statement: {} })).toBe(false)
  })
})
