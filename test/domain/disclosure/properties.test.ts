import fc from 'fast-check'
import type { Money } from '../../../domain/common'
import { fen, minus, sum } from '../../../domain/common'
import type { CheckName, Line, Statement, StatementFacts } from '../../../domain/disclosure'
import { checkStatement, expectedSplit, flowOf, PARTS, withAgreedSplit, withClosing } from '../../../domain/disclosure'
import type { IncomeSource } from '../../../domain/registry'
import { aStatement, putian, Q3, sampleFacts, withLine } from '../../fixtures/statement'

const money = (max: number) => fc.integer({ min: 100, max }).map(fen)

const aSource = (nth: number): fc.Arbitrary<IncomeSource> =>
  fc
    .record({
      category: fc.constantFrom('parking', 'advertising', 'premises', 'other'),
      count: fc.integer({ min: 1, max: 90 }),
      rate: money(100_000),
      per: fc.constantFrom('month', 'year'),
      ruled: fc.boolean(),
    })
    .map(({ category, count, rate, per, ruled }) => ({
      ...{
        id: `S${nth}`,
        communityId: 'c',
        category,
        item: `项目${nth}`,
        from: sampleFacts().splits[0]?.from ?? Q3.first,
      },
      ...(ruled ? { rule: { count, rate, per } } : {}),
    }))

interface World {
  readonly statement: Statement
  readonly facts: StatementFacts
}

/** A community and a right statement of it. */
const aWorld: fc.Arbitrary<World> = fc
  .record({
    sources: fc
      .integer({ min: 1, max: 8 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, nth) => aSource(nth)))),
    use: money(500_000),
    costs: fc.array(money(50_000), { maxLength: 4 }),
    spending: fc.array(money(90_000), { maxLength: 4 }),
    transfer: fc.option(money(1_000_000)),
    previous: fc.integer({ min: 1_000_000, max: 9_000_000 }).map(fen),
    percent: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ sources, use, costs, spending, transfer, previous, percent }) => {
    const facts = sampleFacts({
      sources,
      previousClosing: previous,
      splits: sampleFacts().splits.map((one) => ({ ...one, ratio: { owners: 100 - percent, company: percent } })),
      decisions: spending.map((limit, nth) => ({
        ...{ id: `D${nth}`, subject: `开支${nth}`, limit, per: 'total' },
        ...{ decidedOn: Q3.first, spentBefore: fen(0) },
      })),
    })
    return { facts, statement: rightStatement(facts, use, costs, spending, transfer) }
  })

function rightStatement(
  facts: StatementFacts,
  use: Money,
  costs: readonly Money[],
  spending: readonly Money[],
  transfer: Money | null,
): Statement {
  const income = facts.sources.map(({ id, item, category, rule }): Line => {
    const quarter = rule
      ? rule.per === 'year'
        ? Math.ceil((rule.count * rule.rate) / 4)
        : rule.count * rule.rate * 3
      : use
    return { id: `income-${id}`, item, category, sourceId: id, amount: fen(quarter) }
  })
  const cost = costs.map((amount, nth) => ({ id: `cost-${nth}`, item: `成本${nth}`, amount, voucher: `C${nth}` }))
  const expenditure = spending.map((amount, nth) => ({
    ...{ id: `expenditure-${nth}`, item: `开支${nth}`, amount, voucher: `E${nth}` },
    ...{ decisionId: `D${nth}`, payee: '样本公司' },
  }))
  const moved = { id: 'transfer-0', item: '转入维修资金专户', voucher: 'T0', transferredOn: Q3.last }
  const bare = aStatement({
    ...{ opening: facts.previousClosing ?? null, income, cost, expenditure },
    transfer: transfer === null ? [] : [{ ...moved, amount: transfer }],
  })
  return atLeastZero(withClosing(withAgreedSplit(bare, facts, { company: '物业企业', owners: '全体业主' })))
}

/** An account that would end below zero spends nothing instead. */
const atLeastZero = (statement: Statement): Statement =>
  (statement.closing ?? 0) < 0 ? withClosing({ ...statement, expenditure: [], transfer: [] }) : statement

const findings = ({ statement, facts }: World) => checkStatement(statement, facts, putian).findings

/** One error, and where the checks must find it; undefined where this statement has no place for it. */
type Plant = (world: World, pick: number) => { world: World; check: CheckName; at: string } | undefined

const nth = <T>(items: readonly T[] | null, pick: number): T | undefined => items?.[pick % Math.max(1, items.length)]

const changed = (world: World, line: Line, difference: Partial<Line>, check: CheckName) => ({
  world: { ...world, statement: withLine(world.statement, line.id, difference) },
  check,
  at: line.id,
})

const lineWith = ({ statement, facts }: World, pick: number, ruled: boolean) =>
  nth(
    statement.income?.filter((line) =>
      facts.sources.some(({ id, rule }) => id === line.sourceId && Boolean(rule) === ruled),
    ) ?? [],
    pick,
  )

const PLANTS: Readonly<Record<string, Plant>> = {
  'another opening': (world) => ({
    world: { ...world, statement: { ...world.statement, opening: fen((world.statement.opening ?? 0) + 9) } },
    ...{ check: 'openingDiffers', at: 'opening' },
  }),
  'another closing': (world) => ({
    world: { ...world, statement: { ...world.statement, closing: fen((world.statement.closing ?? 0) + 1) } },
    ...{ check: 'closingDiffers', at: 'closing' },
  }),
  'a source left out': (world, pick) => {
    const line = nth(world.statement.income, pick)
    const income = world.statement.income?.filter((one) => one !== line) ?? null
    return (
      line && { world: { ...world, statement: { ...world.statement, income } }, check: 'sourceMissing', at: 'income' }
    )
  },
  'a source twice': (world, pick) => {
    const line = nth(world.statement.income, pick)
    const income = line ? [...(world.statement.income ?? []), { ...line, id: 'again' }] : null
    return line && { world: { ...world, statement: { ...world.statement, income } }, check: 'sourceTwice', at: 'again' }
  },
  'less than the contract': (world, pick) => {
    const line = lineWith(world, pick, true)
    return line && changed(world, line, { amount: minus(line.amount, fen(2)) }, 'belowContract')
  },
  'more than the contract': (world, pick) => {
    const line = lineWith(world, pick, true)
    return line && changed(world, line, { amount: sum([line.amount, fen(1)]) }, 'aboveContract')
  },
  'another category': (world, pick) => {
    const line = nth(world.statement.income, pick)
    return (
      line && changed(world, line, { category: line.category === 'other' ? 'parking' : 'other' }, 'categoryDiffers')
    )
  },
  'a zero without a reason': (world, pick) => {
    const line = lineWith(world, pick, false)
    return line && changed(world, line, { amount: fen(0) }, 'zeroWithoutReason')
  },
  'a cost without voucher': (world, pick) => {
    const line = nth(world.statement.cost, pick)
    return line && changed(world, line, { voucher: undefined }, 'voucherMissing')
  },
  'a voucher twice': (world, pick) => {
    const first = nth(world.statement.cost, 0)
    const line = nth(world.statement.expenditure, pick)
    return first && line && changed(world, line, { voucher: first.voucher }, 'voucherTwice')
  },
  'no decision': (world, pick) => {
    const line = nth(world.statement.expenditure, pick)
    return line && changed(world, line, { decisionId: undefined }, 'decisionMissing')
  },
  'more than was decided': (world, pick) => {
    const line = nth(world.statement.expenditure, pick)
    return line && changed(world, line, { amount: sum([line.amount, fen(1)]) }, 'decisionExceeded')
  },
  'a company with more': (world) => {
    const line = nth(world.statement.split, 0)
    return line && changed(world, line, { amount: sum([line.amount, fen(1)]) }, 'ratioDiffers')
  },
  'owners with less': (world) => {
    const line = nth(world.statement.split, 1)
    return line && changed(world, line, { amount: minus(line.amount, fen(1)) }, 'splitNotWhole')
  },
  'a transfer without day': (world) => {
    const line = nth(world.statement.transfer, 0)
    return line && changed(world, line, { transferredOn: undefined }, 'transferWithoutDate')
  },
}

describe('PT-08 the checks find what is wrong and nothing else', () => {
  it('finds nothing in a right statement', () => {
    fc.assert(fc.property(aWorld, (world) => expect(findings(world)).toEqual([])))
  })

  it.each(Object.entries(PLANTS))('finds %s at its place in any statement', (_, plant) => {
    let planted = 0
    fc.assert(
      fc.property(aWorld, fc.nat(20), (world, pick) => {
        const one = plant(world, pick)
        if (!one) return
        planted += 1
        const found = findings(one.world).map(({ what, at }) => `${what} ${at}`)
        expect(found).toContain(`disclosure.${one.check} ${one.at}`)
      }),
      { numRuns: 60 },
    )
    expect(planted).toBeGreaterThan(10)
  })
})

describe('PT-13 a split loses nothing', () => {
  it('whatever the surplus and the ratio, and the company never has a fen too many', () => {
    const ratio = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), ratio, (surplus, company) => {
        const agreed = { ...sampleFacts().splits[0], ratio: { owners: 100 - company, company } }
        const { name = '', source = 'serviceContract', from = Q3.first } = agreed
        const shares = expectedSplit(fen(surplus), { name, source, from, ratio: agreed.ratio })
        expect(shares.owners + shares.company).toBe(surplus)
        expect(shares.company * 100).toBeLessThanOrEqual(Math.max(0, surplus * company))
      }),
    )
  })
})

describe('the picture leads from opening to closing', () => {
  it('in every right statement', () => {
    fc.assert(fc.property(aWorld, ({ statement }) => expect(flowOf(statement)?.adrift).toBe(0)))
  })

  it('and no part is left out of it', () => {
    expect(PARTS).toHaveLength(5)
    expect(flowOf(aStatement())?.steps).toHaveLength(7)
  })
})
