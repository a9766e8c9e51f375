import { openDatabase } from '../../../emulator/database'
import type { IndexSchema, Schema } from '../../../emulator/database/schema'
import { freshDir } from '../support/build'

const index = (name: string, unique = false): IndexSchema => ({ name, unique, fields: [{ name, direction: 1 }] })
const schema = (...indexes: IndexSchema[]): Schema => ({ collections: [{ name: 'c', indexes }] })
const options = () => ({ sort: [], limit: 100, cost: { reads: 0, keys: 0 } })

describe('data opened again', () => {
  it('has what was written, and serves indexes that were declared since', async () => {
    const dir = freshDir('reopen')
    const before = await openDatabase(dir, schema(index('a')))
    await before.insert(before.collection('c'), [
      { _id: '1', a: 1, b: [2, 3] },
      { _id: '2', a: 2, b: [9, 0] },
    ])
    await before.close()

    const after = await openDatabase(dir, schema(index('b')))
    const c = after.collection('c')
    expect(after.find(c, { b: 3 }, options()).map(({ _id }) => _id)).toEqual(['1'])
    expect(after.find(c, { b: { $gt: 3, $lt: 9 } }, options()).map(({ _id }) => _id)).toEqual(['2'])
    expect(() => after.find(c, { a: 1 }, options())).toThrow(/no index of c serves/)
    await after.close()
  })

  it('keeps its documents apart when a collection is declared before them', async () => {
    const dir = freshDir('reopen')
    const before = await openDatabase(dir, schema(index('a')))
    await before.insert(before.collection('c'), [{ _id: '1', a: 1 }])
    await before.close()

    const after = await openDatabase(dir, {
      collections: [{ name: 'b', indexes: [index('x')] }, ...schema(index('a')).collections],
    })
    expect(after.get(after.collection('b'), '1')).toBeUndefined()
    expect(after.find(after.collection('c'), { a: 1 }, options())).toEqual([{ _id: '1', a: 1 }])
    await after.close()
  })

  it('is refused when a unique index is declared over twins', async () => {
    const dir = freshDir('reopen')
    const before = await openDatabase(dir, schema())
    await before.insert(before.collection('c'), [
      { _id: '1', a: 1 },
      { _id: '2', a: 1 },
    ])
    await before.close()
    await expect(openDatabase(dir, schema(index('a', true)))).rejects.toThrow(/E11000/)
  })
})

describe('writes that can not be had whole', () => {
  it('leave nothing: the second of two inserted together is a twin', async () => {
    const database = await openDatabase(freshDir('whole'), schema(index('a', true)))
    const c = database.collection('c')
    await expect(
      database.insert(c, [
        { _id: '1', a: 1 },
        { _id: '2', a: 1 },
      ]),
    ).rejects.toThrow(/E11000/)
    expect(database.page(c, undefined, 10)).toEqual([])
    expect(database.count(c, { a: 1 }, options().cost)).toBe(0)
    await database.close()
  })

  it('leave the document and its index as they were', async () => {
    const database = await openDatabase(freshDir('whole'), schema(index('a', true)))
    const c = database.collection('c')
    await database.insert(c, [
      { _id: '1', a: 1 },
      { _id: '2', a: 2 },
    ])
    await expect(database.put(c, '2', () => ({ _id: '2', a: 1 }))).rejects.toThrow(/E11000/)
    expect(database.find(c, { a: 2 }, options())).toEqual([{ _id: '2', a: 2 }])
    await database.close()
  })
})
