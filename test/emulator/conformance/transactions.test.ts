import type { Subject } from '../support/subject'
import { connect } from '../support/subject'
import { rejection } from '../support/sdk'
import type { Transaction } from '../support/sdk'

let subject: Subject
beforeAll(async () => {
  subject = await connect()
})
afterAll(() => subject.close())

const counters = () => subject.database.collection('counters')
const inside = (transaction: Transaction, id: string) => transaction.collection('counters').doc(id)
const numberOf = async (id: string): Promise<unknown> => (await counters().doc(id).get()).data?.n

async function counter(name: string, n = 0): Promise<string> {
  const _id = subject.id(name)
  await subject.seed('counters', [{ _id, n }])
  return _id
}

/** What a caller has to do: the SDK retries no conflict that a write raised. */
async function retrying<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await subject.database.runTransaction(work)
    } catch (error) {
      if (!/TransactionConflict/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 20))
    }
  }
}

describe('a transaction', () => {
  it('writes all its documents at once', async () => {
    const [from, to] = [await counter('from', 5), await counter('to')]
    await subject.database.runTransaction(async (transaction) => {
      await inside(transaction, from).update({ data: { n: subject._.inc(-2) } })
      await inside(transaction, to).update({ data: { n: subject._.inc(2) } })
      expect([await numberOf(from), await numberOf(to)]).toEqual([5, 0])
      expect((await inside(transaction, from).get()).data.n).toBe(3)
    })
    expect([await numberOf(from), await numberOf(to)]).toEqual([3, 2])
  })

  it('adds, replaces and removes, or none of it', async () => {
    const [old, fresh] = [await counter('old', 1), subject.id('fresh')]
    const change = async (transaction: Transaction): Promise<void> => {
      await transaction.collection('counters').add({ data: { _id: fresh, n: 1 } })
      await inside(transaction, fresh).set({ data: { n: 2 } })
      await inside(transaction, old).remove()
      expect((await inside(transaction, old).get()).data).toBeNull()
    }
    const undone = subject.database.runTransaction(async (transaction) => {
      await change(transaction)
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect([await numberOf(old), await numberOf(fresh)]).toEqual([1, undefined])

    await subject.database.runTransaction(change)
    expect([await numberOf(old), await numberOf(fresh)]).toEqual([undefined, 2])
    await counters().doc(fresh).remove()
  })

  it('reads the data as of its first operation', async () => {
    const [seen, other] = [await counter('seen', 1), await counter('other', 1)]
    const transaction = await subject.database.startTransaction()
    expect((await inside(transaction, seen).get()).data.n).toBe(1)
    await counters()
      .doc(other)
      .update({ data: { n: 2 } })
    expect((await inside(transaction, other).get()).data.n).toBe(1)
    await transaction.rollback()
    expect(await numberOf(other)).toBe(2)
  })

  it('conflicts at once when it writes what changed since', async () => {
    const id = await counter('stale')
    const transaction = await subject.database.startTransaction()
    await inside(transaction, id).get()
    await counters()
      .doc(id)
      .update({ data: { n: 7 } })
    const error = await rejection(inside(transaction, id).update({ data: { n: 8 } }))
    expect(error.errMsg).toMatch(/TransactionConflict/)
    expect(await numberOf(id)).toBe(7)
  })

  it('conflicts at once when it writes what another has written and not committed', async () => {
    const id = await counter('held')
    const [first, second] = [await subject.database.startTransaction(), await subject.database.startTransaction()]
    await inside(first, id).update({ data: { n: 1 } })
    const error = await rejection(inside(second, id).update({ data: { n: 2 } }))
    expect(error.errMsg).toMatch(/TransactionConflict/)
    await first.commit()
    expect(await numberOf(id)).toBe(1)
  })

  it('conflicts when two add the same id', async () => {
    const id = subject.id('racing')
    const [first, second] = [await subject.database.startTransaction(), await subject.database.startTransaction()]
    await first.collection('counters').add({ data: { _id: id, n: 1 } })
    const error = await rejection(second.collection('counters').add({ data: { _id: id, n: 2 } }))
    expect(error.errMsg).toMatch(/TransactionConflict/)
    await first.commit()
    expect(await numberOf(id)).toBe(1)
    await counters().doc(id).remove()
  })

  it('does not guard what it only read: two may each rely on what the other changes', async () => {
    const [one, two] = [await counter('skew1', 1), await counter('skew2', 1)]
    const [first, second] = [await subject.database.startTransaction(), await subject.database.startTransaction()]
    await inside(first, one).get()
    await inside(second, two).get()
    await inside(first, two).update({ data: { n: 0 } })
    await inside(second, one).update({ data: { n: 0 } })
    await first.commit()
    await second.commit()
    expect([await numberOf(one), await numberOf(two)]).toEqual([0, 0])
  })

  it('makes a plain write wait until it ends', async () => {
    const id = await counter('waiting')
    const transaction = await subject.database.startTransaction()
    await inside(transaction, id).update({ data: { n: 10 } })
    let written = false
    const plain = counters()
      .doc(id)
      .update({ data: { n: subject._.inc(1) } })
      .then(() => (written = true))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(written).toBe(false)
    await transaction.commit()
    await plain
    expect(await numberOf(id)).toBe(11)
  })

  it('is gone once it has ended', async () => {
    const id = await counter('ended')
    const transaction = await subject.database.startTransaction()
    await transaction.commit()
    const error = await rejection(inside(transaction, id).update({ data: { n: 1 } }))
    expect(error.errMsg).toMatch(/TransactionNotExist/)
    expect(await numberOf(id)).toBe(0)
  })
})

describe('SDK traps of transactions', () => {
  it('runTransaction does not retry a conflict that a write raised, and its code is lost', async () => {
    const id = await counter('noRetry')
    const attempts = Array.from({ length: 20 }, () =>
      subject.database.runTransaction(async (transaction) => {
        const { n } = (await inside(transaction, id).get()).data
        await inside(transaction, id).update({ data: { n: Number(n) + 1 } })
      }),
    )
    const outcomes = await Promise.allSettled(attempts)
    const failed = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    expect(failed.length).toBeGreaterThan(0)
    for (const error of failed) {
      expect(error.errCode).toBe(-501001)
      expect(String(error.errMsg ?? error.message)).toMatch(/TransactionConflict/)
    }
    expect(await numberOf(id)).toBe(20 - failed.length)
  })

  it('with a retry of our own, twenty at once on one counter all succeed', async () => {
    const id = await counter('retry')
    await Promise.all(
      Array.from({ length: 20 }, () =>
        retrying(async (transaction) => {
          const { n } = (await inside(transaction, id).get()).data
          await inside(transaction, id).update({ data: { n: Number(n) + 1 } })
        }),
      ),
    )
    expect(await numberOf(id)).toBe(20)
  })

  it('a rollback rejects with its reason itself, which need not be an error', async () => {
    const rolledBack = subject.database.runTransaction(async (transaction) => {
      await transaction.rollback('no money')
    })
    await expect(rolledBack).rejects.toBe('no money')
  })
})
