import type { Subject } from '../support/subject'
import { connect } from '../support/subject'

let subject: Subject
const kind = (name: string): string => subject.id(name)

beforeAll(async () => {
  subject = await connect()
  await subject.seed(
    'things',
    [1, 2, 3, 4, 5].map((at) => ({
      _id: subject.id(`a${at}`),
      code: subject.id(`a${at}`),
      kind: kind('a'),
      at,
      n: at % 2,
    })),
  )
  await subject.seed('things', [
    { _id: subject.id('b1'), code: subject.id('b1'), kind: kind('b'), at: 2, tags: ['x', 'y'] },
    { _id: subject.id('b2'), code: subject.id('b2'), kind: kind('b'), at: 'two' },
    { _id: subject.id('b3'), code: subject.id('b3'), kind: kind('b'), at: null },
    { _id: subject.id('b4'), code: subject.id('b4'), kind: kind('b') },
    { _id: subject.id('b5'), code: subject.id('b5'), kind: kind('b'), at: new Date(1), tags: ['y'] },
    { _id: subject.id('b6'), code: subject.id('b6'), kind: kind('b'), at: true },
    { _id: subject.id('b7'), code: subject.id('b7'), kind: kind('b'), at: -3.5 },
  ])
})
afterAll(() => subject.close())

const things = () => subject.database.collection('things')
const names = (found: { data: Record<string, unknown>[] }): string[] =>
  found.data.map(({ _id }) => String(_id).replace(/^.*-/, ''))

describe('a query', () => {
  it('by equality comes in the order of the index', async () => {
    expect(
      names(
        await things()
          .where({ kind: kind('a') })
          .orderBy('at', 'desc')
          .get(),
      ),
    ).toEqual(['a5', 'a4', 'a3', 'a2', 'a1'])
    expect(
      names(
        await things()
          .where({ kind: kind('a') })
          .orderBy('at', 'asc')
          .get(),
      ),
    ).toEqual(['a1', 'a2', 'a3', 'a4', 'a5'])
  })

  it.each([
    ['gt', ['a3', 'a4', 'a5']],
    ['gte', ['a2', 'a3', 'a4', 'a5']],
    ['lt', ['a1']],
    ['lte', ['a1', 'a2']],
  ] as const)('by a range with %s takes the bound itself or leaves it', async (operator, expected) => {
    const where = { kind: kind('a'), at: subject._[operator](2) }
    expect(names(await things().where(where).orderBy('at', 'asc').get())).toEqual(expected)
    expect(names(await things().where(where).orderBy('at', 'desc').get())).toEqual([...expected].reverse())
    expect((await things().where(where).count()).total).toBe(expected.length)
  })

  it('by both bounds of a range', async () => {
    const { _ } = subject
    const where = { kind: kind('a'), at: _.gte(2).and(_.lt(4)) }
    expect(names(await things().where(where).orderBy('at', 'asc').get())).toEqual(['a2', 'a3'])
    expect((await things().where(where).count()).total).toBe(2)
  })

  it('by several values merges them into one order', async () => {
    const where = { kind: subject._.in([kind('a'), kind('b')]), at: subject._.gt(1) }
    const found = await things().where(where).orderBy('at', 'asc').limit(3).get()
    expect(found.data.map(({ at }) => at)).toEqual([2, 2, 3])
  })

  it('by ids', async () => {
    const where = { _id: subject._.in([subject.id('a2'), subject.id('a4'), subject.id('none')]) }
    expect(names(await things().where(where).get()).sort()).toEqual(['a2', 'a4'])
  })

  it('by id and another field tests the field', async () => {
    expect(
      names(
        await things()
          .where({ _id: subject.id('a1'), n: 1 })
          .get(),
      ),
    ).toEqual(['a1'])
    expect(
      names(
        await things()
          .where({ _id: subject.id('a1'), n: 0 })
          .get(),
      ),
    ).toEqual([])
  })

  it('by one item of a list', async () => {
    expect(
      names(
        await things()
          .where({ tags: 'y', at: subject._.gte(0) })
          .get(),
      ),
    ).toEqual(['b1'])
    const all = await things()
      .where({ tags: subject._.in(['x', 'y']) })
      .get()
    expect(
      names(all)
        .filter((name) => name.startsWith('b'))
        .sort(),
    ).toEqual(['b1', 'b5'])
  })

  it('for null finds null and missing', async () => {
    expect(
      names(
        await things()
          .where({ kind: kind('b'), at: null })
          .get(),
      ).sort(),
    ).toEqual(['b3', 'b4'])
  })

  it('in a range compares with its own type alone', async () => {
    const numbers = await things()
      .where({ kind: kind('b'), at: subject._.lt(100) })
      .orderBy('at', 'asc')
      .get()
    expect(names(numbers)).toEqual(['b7', 'b1'])
    expect(
      names(
        await things()
          .where({ kind: kind('b'), at: subject._.gt('') })
          .get(),
      ),
    ).toEqual(['b2'])
  })

  it('orders types as MongoDB does: null, numbers, texts, booleans, dates', async () => {
    const found = await things()
      .where({ kind: kind('b') })
      .orderBy('at', 'asc')
      .get()
    expect(names(found).slice(2)).toEqual(['b7', 'b1', 'b2', 'b6', 'b5'])
    expect(names(found).slice(0, 2).sort()).toEqual(['b3', 'b4'])
  })

  it('goes on behind the last value of a page', async () => {
    const page = (after: number) =>
      things()
        .where({ kind: kind('a'), at: subject._.gt(after) })
        .orderBy('at', 'asc')
        .limit(2)
        .get()
    expect([names(await page(0)), names(await page(2)), names(await page(4)), names(await page(5))]).toEqual([
      ['a1', 'a2'],
      ['a3', 'a4'],
      ['a5'],
      [],
    ])
  })
})
