import fc from 'fast-check'
import { fen } from '../../../domain/common'
import { compareStatements, figuresChanged, PARTS, totalOf } from '../../../domain/disclosure'
import type { Change, Line, PartName, Statement } from '../../../domain/disclosure'
import { aStatement } from '../../fixtures/statement'

const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  item: fc.constantFrom('停车', '广告'),
  amount: fc.integer({ min: -9, max: 9 }).map(fen),
  voucher: fc.option(fc.constantFrom('P1', 'P2'), { nil: undefined }),
})
const part = fc.option(
  fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 4 }).map((lines) => lines.map(present)),
  { nil: null },
)
const end = fc.option(fc.integer({ min: -9, max: 9 }).map(fen), { nil: null })
const statement: fc.Arbitrary<Statement> = fc
  .record({ opening: end, closing: end, income: part, cost: part, split: part, expenditure: part, transfer: part })
  .map((difference) => ({ ...aStatement(), ...difference }))

function present({ voucher, ...rest }: Omit<Line, 'voucher'> & { readonly voucher: string | undefined }): Line {
  return voucher === undefined ? rest : { ...rest, voucher }
}

const delta = (changes: readonly Change[], name: PartName): number =>
  changes.reduce((sum, change) => {
    if (!('part' in change) || change.part !== name || change.kind === 'part') return sum
    if (change.kind === 'altered') return sum + change.after.amount - change.before.amount
    return change.kind === 'added' ? sum + change.line.amount : sum - change.line.amount
  }, 0)

describe('PT-08 what a correction changed is shown line by line', () => {
  it('says nothing of a statement beside itself, in whatever order its lines stand', () => {
    fc.assert(
      fc.property(statement, (one) => {
        expect(compareStatements(one, { ...one, income: one.income && [...one.income].reverse() })).toEqual([])
      }),
    )
  })

  it('accounts for every fen between two versions, part by part, and says whether any figure is another', () => {
    fc.assert(
      fc.property(statement, statement, (before, after) => {
        const changes = compareStatements(before, after)
        for (const name of PARTS) expect(delta(changes, name)).toBe(totalOf(after, name) - totalOf(before, name))
        const differs = PARTS.some((name) => totalOf(after, name) !== totalOf(before, name))
        if (differs || before.closing !== after.closing) expect(figuresChanged(changes)).toBe(true)
        expect(compareStatements(after, before)).toHaveLength(changes.length)
      }),
    )
  })

  it('takes other words for other words, and no figure', () => {
    const before = aStatement()
    const after = { ...before, contact: { ...before.contact, name: '别人' } }
    expect(compareStatements(before, after)).toEqual([{ kind: 'words', place: 'contact' }])
    expect(figuresChanged(compareStatements(before, after))).toBe(false)
  })
})
