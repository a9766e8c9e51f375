import * as fc from 'fast-check'
import type { EmulatedDatabase } from '../../../emulator/database'
import { openDatabase } from '../../../emulator/database'
import type { Doc } from '../../../emulator/database/ejson'
import { matcher } from '../../../emulator/database/matching'
import type { Schema } from '../../../emulator/database/schema'
import { freshDir } from '../support/build'

const field = (name: string, direction: 1 | -1 = 1) => ({ name, direction })
const schema: Schema = {
  collections: [
    {
      name: 'c',
      indexes: [
        { name: 'ab', fields: [field('a'), field('b', -1)] },
        { name: 'bca', fields: [field('b'), field('c'), field('a')] },
        { name: 'list', fields: [field('list'), field('b')] },
      ],
    },
  ],
}

const value = fc.constantFrom<unknown>(null, -1, 0, 1, 2, 'x', 'y', true)
const comparable = fc.constantFrom<unknown>(-1, 0, 1, 2, 'x', 'y')
const aDoc = fc.record(
  { a: value, b: value, c: value, list: fc.array(value, { maxLength: 3 }) },
  { requiredKeys: ['a'] },
)
const condition = fc.oneof(
  value,
  fc.array(value, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
  comparable.map(($gt) => ({ $gt })),
  comparable.map(($gte) => ({ $gte })),
  fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 2 })).map(([$gte, $lt]) => ({ $gte, $lt })),
  comparable.map(($lte) => ({ $lte })),
)
const served = fc.oneof(
  fc.record({ a: condition }),
  fc.record({ a: condition, b: condition }),
  fc.record({ b: condition, c: condition, a: condition }),
  fc.record({ b: condition, a: condition }),
  fc.record({ list: condition }),
  fc.record({ list: condition, b: condition }),
)

describe('finding by index', () => {
  let database: EmulatedDatabase
  beforeAll(async () => {
    database = await openDatabase(freshDir('find'), schema)
  })
  afterAll(() => database.close())

  async function fill(fields: Record<string, unknown>[]): Promise<Doc[]> {
    const collection = database.collection('c')
    for (const { _id } of database.page(collection, undefined, 1000))
      await database.put(collection, _id, () => undefined)
    const docs = fields.map((each, at): Doc => ({ _id: `d${String(at).padStart(3, '0')}`, ...each }))
    await database.insert(collection, docs)
    return docs
  }
  const cost = () => ({ reads: 0, keys: 0 })

  it('finds and counts exactly what a look at every document finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aDoc, { maxLength: 12 }),
        fc.array(served, { minLength: 1, maxLength: 8 }),
        async (fields, queries) => {
          const docs = await fill(fields)
          for (const query of queries) {
            const expected = docs.filter((doc) => matcher(query)(doc)).map(({ _id }) => _id)
            const found = database.find(database.collection('c'), query, { sort: [], limit: 1000, cost: cost() })
            expect({ query, found: found.map(({ _id }) => _id).sort() }).toEqual({ query, found: expected })
            expect({ query, total: database.count(database.collection('c'), query, cost()) }).toEqual({
              query,
              total: expected.length,
            })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the first of the order, forwards and backwards, over several ranges too', async () => {
    const numbers = fc.array(fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(
        numbers,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom<1 | -1>(1, -1),
        async (fields, limit, direction) => {
          await fill(fields)
          const sort = [{ field: 'b', direction }]
          const found = database.find(
            database.collection('c'),
            { a: { $in: [0, 2, 3] } },
            { sort, limit, cost: cost() },
          )
          const expected = fields
            .filter(({ a }) => a !== 1)
            .map(({ b }) => b)
            .sort((one, other) => direction * (one - other))
          expect(found.map(({ b }) => b)).toEqual(expected.slice(0, limit))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('fetches no more than the page it gives', async () => {
    await fill(Array.from({ length: 300 }, (_, at) => ({ a: 1, b: at })))
    const took = cost()
    database.find(database.collection('c'), { a: 1 }, { sort: [{ field: 'b', direction: 1 }], limit: 20, cost: took })
    expect(took).toEqual({ reads: 20, keys: 20 })
  })

  it('counts by the index alone where the index settles it', async () => {
    await fill(Array.from({ length: 30 }, (_, at) => ({ a: at % 2, b: at })))
    const took = cost()
    expect(database.count(database.collection('c'), { a: 1, b: { $gte: 10 } }, took)).toBe(10)
    expect(took).toEqual({ reads: 0, keys: 10 })
  })

  it('counts a document once, however many items of its list match', async () => {
    await fill([{ list: [1, 2] }, { list: [2] }, { list: [] }, { list: null }, {}])
    const took = cost()
    expect(database.count(database.collection('c'), { list: { $in: [1, 2] } }, took)).toBe(2)
    expect(took.reads).toBe(0)
    expect(database.count(database.collection('c'), { list: null }, took)).toBe(2)
  })
})
