import type { Schema } from '../../../emulator/database/schema'
import { createLocks } from '../../../emulator/database/locks'
import { openRecords } from '../../../emulator/database/records'
import type { Records } from '../../../emulator/database/records'
import { createTransactions } from '../../../emulator/database/transactions'
import type { Collection } from '../../../emulator/database/catalog'
import { freshDir } from '../support/build'

const schema: Schema = {
  collections: [{ name: 'c', indexes: [{ name: 'code', unique: true, fields: [{ name: 'code', direction: 1 }] }] }],
}
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let records: Records
let c: Collection
beforeAll(async () => {
  records = await openRecords(freshDir('transactions'), schema)
  c = records.catalog.collections.get('c') ?? fail('no collection')
})
afterAll(() => records.close())

function fail(words: string): never {
  throw new Error(words)
}
const key = (id: string): Buffer => records.keyOf(c, id)
const put =
  (_id: string, code = _id) =>
  () => ({ _id, code })

describe('a transaction that is never ended', () => {
  it('is ended when its time is over, and lets go of its documents', async () => {
    const locks = createLocks()
    const transactions = createTransactions(records, locks, 30)
    const id = transactions.start('client')
    transactions.write(id, c, key('late'), put('late'))
    expect(locks.tryTake([key('late')], Symbol('other'))).toBe(false)
    await later(60)
    expect(() => transactions.write(id, c, key('late'), put('late'))).toThrow(/TransactionNotExist/)
    expect(locks.tryTake([key('late')], Symbol('other'))).toBe(true)
    await expect(transactions.commit(id)).rejects.toThrow(/TransactionNotExist/)
    expect(records.read(key('late'))).toBeUndefined()
  })

  it('goes with the client that began it', () => {
    const transactions = createTransactions(records, createLocks())
    const id = transactions.start('gone')
    transactions.write(id, c, key('gone'), put('gone'))
    expect(transactions.openOf('gone')).toBe(1)
    transactions.abortAll('gone')
    expect([transactions.openOf('gone'), () => transactions.read(id, key('gone'))]).toEqual([0, expect.any(Function)])
    expect(() => transactions.read(id, key('gone'))).toThrow(/TransactionNotExist/)
  })
})

describe('a transaction that meets another', () => {
  it('is gone after its conflict', () => {
    const transactions = createTransactions(records, createLocks())
    const [one, two] = [transactions.start('a'), transactions.start('b')]
    transactions.write(one, c, key('x'), put('x'))
    expect(() => transactions.write(two, c, key('x'), put('x'))).toThrow(/TransactionConflict/)
    expect(() => transactions.read(two, key('x'))).toThrow(/TransactionNotExist/)
    transactions.abort(one)
  })

  it('conflicts at its commit when the other has taken its unique value, and leaves nothing', async () => {
    const transactions = createTransactions(records, createLocks())
    const [one, two] = [transactions.start('a'), transactions.start('b')]
    transactions.write(one, c, key('u1'), put('u1', 'same'))
    transactions.write(two, c, key('u2'), put('u2', 'same'))
    transactions.write(two, c, key('u3'), put('u3'))
    await transactions.commit(one)
    await expect(transactions.commit(two)).rejects.toThrow(/TransactionConflict/)
    expect([records.read(key('u1'))?.doc.code, records.read(key('u2')), records.read(key('u3'))]).toEqual([
      'same',
      undefined,
      undefined,
    ])
  })

  it('may swap unique values among its own documents', async () => {
    const transactions = createTransactions(records, createLocks())
    const first = transactions.start('a')
    transactions.write(first, c, key('s1'), put('s1', 'left'))
    transactions.write(first, c, key('s2'), put('s2', 'right'))
    await transactions.commit(first)
    const second = transactions.start('a')
    transactions.write(second, c, key('s1'), put('s1', 'right'))
    transactions.write(second, c, key('s2'), put('s2', 'left'))
    await transactions.commit(second)
    expect([records.read(key('s1'))?.doc.code, records.read(key('s2'))?.doc.code]).toEqual(['right', 'left'])
  })
})

describe('plain writes that wait for a document', () => {
  it('have it one after the other, in the order they came', async () => {
    const locks = createLocks()
    const [holder, first, second] = [Symbol('holder'), Symbol('first'), Symbol('second')]
    const order: string[] = []
    locks.tryTake([key('q')], holder)
    const waits = [
      locks.take([key('q')], first).then(() => order.push('first')),
      locks.take([key('q')], second).then(() => order.push('second')),
    ]
    await later(5)
    expect(order).toEqual([])
    locks.release(holder)
    await waits[0]
    await later(5)
    expect(order).toEqual(['first'])
    locks.release(first)
    await waits[1]
    expect(order).toEqual(['first', 'second'])
  })

  it('give up when their patience ends, and the next is not held up', async () => {
    const locks = createLocks(20)
    const [holder, impatient, next] = [Symbol('holder'), Symbol('impatient'), Symbol('next')]
    locks.tryTake([key('p')], holder)
    await expect(locks.take([key('p')], impatient)).rejects.toThrow(/held the document/)
    locks.release(impatient)
    locks.release(holder)
    await locks.take([key('p')], next)
    expect(locks.tryTake([key('p')], holder)).toBe(false)
  })
})
