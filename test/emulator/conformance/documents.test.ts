import type { Subject } from '../support/subject'
import { connect } from '../support/subject'
import { rejection } from '../support/sdk'

let subject: Subject
beforeAll(async () => {
  subject = await connect()
})
afterAll(() => subject.close())

const things = () => subject.database.collection('things')

async function stored(id: string): Promise<Record<string, unknown>> {
  const { _id, ...rest } = (await things().doc(id).get()).data
  expect(_id).toBe(id)
  return rest
}

describe('a document', () => {
  it('comes back as it went in, with every kind of value that is used', async () => {
    const at = new Date('2026-10-31T15:59:59.999Z')
    const doc = {
      _id: subject.id('kinds'),
      code: subject.id('kinds'),
      whole: 7,
      fen: 1099511627776,
      share: 0.2,
      yes: true,
      nothing: null,
      at,
      list: [1, 'two', { three: [] }],
      nested: { deep: { empty: {} } },
      text: '公共收益，第三季度',
    }
    await subject.seed('things', [doc])
    const { _id, ...rest } = doc
    expect(await stored(_id)).toEqual(rest)
  })

  it('is added under the id the caller chose, once', async () => {
    const doc = { _id: subject.id('once'), code: subject.id('once') }
    await subject.seed('things', [doc])
    const error = await rejection(things().add({ data: { ...doc, code: subject.id('twice') } }))
    expect(error.errCode).toBe(-502001)
    expect(error.errMsg).toMatch(/E11000 duplicate key error/)
    expect(await stored(doc._id)).toEqual({ code: doc.code })
  })

  it('is null when there is none', async () => {
    expect((await things().doc(subject.id('none')).get()).data).toBeNull()
  })

  it('throws when there is none and the database was not told otherwise', async () => {
    const error = await rejection(subject.cloud.database().collection('things').doc(subject.id('none')).get())
    expect(error.errCode).toBe(-1)
  })

  it('is refused where the unique value stands already, and leaves nothing behind', async () => {
    await subject.seed('things', [{ _id: subject.id('u1'), code: subject.id('same') }])
    const error = await rejection(things().add({ data: { _id: subject.id('u2'), code: subject.id('same') } }))
    expect(error.errMsg).toMatch(/E11000 duplicate key error/)
    expect((await things().doc(subject.id('u2')).get()).data).toBeNull()
  })

  it('is created and then replaced by set', async () => {
    const id = subject.id('set')
    await subject.seed('things', [])
    const first = await things()
      .doc(id)
      .set({ data: { code: id, a: { b: 1 } } })
    expect([first._id, first.stats]).toEqual([id, { updated: 0, created: 1 }])
    const second = await things()
      .doc(id)
      .set({ data: { code: id } })
    expect(second.stats).toEqual({ updated: 1, created: 0 })
    expect(await stored(id)).toEqual({ code: id })
    expect((await things().doc(id).remove()).stats.removed).toBe(1)
    expect((await things().doc(id).remove()).stats.removed).toBe(0)
    expect((await things().doc(id).get()).data).toBeNull()
  })
})

describe('an update', () => {
  const seeded = async (name: string, fields: Record<string, unknown>): Promise<string> => {
    const id = subject.id(name)
    await subject.seed('things', [{ _id: id, code: id, ...fields }])
    return id
  }

  it('sets, takes away, adds up and appends in one go', async () => {
    const { _ } = subject
    const id = await seeded('update', { n: 5, gone: 1, list: [1], deep: { kept: true } })
    const { stats } = await things()
      .doc(id)
      .update({ data: { n: _.inc(-2), fresh: _.inc(3), gone: _.remove(), list: _.push([2, 3]), deep: { added: 1 } } })
    expect(stats.updated).toBe(1)
    expect(await stored(id)).toEqual({ code: id, n: 3, fresh: 3, list: [1, 2, 3], deep: { kept: true, added: 1 } })
  })

  it('replaces a part whole when told to', async () => {
    const id = await seeded('whole', { deep: { old: 1 } })
    await things()
      .doc(id)
      .update({ data: { deep: subject._.set({}) } })
    expect(await stored(id)).toEqual({ code: id, deep: {} })
  })

  it('of a document that is not there changes nothing', async () => {
    const { stats } = await things()
      .doc(subject.id('none'))
      .update({ data: { a: 1 } })
    expect(stats.updated).toBe(0)
  })

  it('by id and revision happens to the revision alone', async () => {
    const id = await seeded('rev', { rev: 1 })
    const write = (rev: number) =>
      things()
        .where({ _id: id, rev })
        .update({ data: { rev: rev + 1 } })
    expect((await write(1)).stats.updated).toBe(1)
    expect((await write(1)).stats.updated).toBe(0)
    expect((await stored(id)).rev).toBe(2)
  })

  it.each([
    ['adding to text', { n: 'five' }, () => ({ n: subject._.inc(1) }), /non-numeric/],
    ['appending to what is no list', { n: 1 }, () => ({ n: subject._.push([1]) }), /must be an array/],
    ['a field under null', { a: null }, () => ({ a: { b: 1 } }), /Cannot create field 'b' in element \{ ?a: null ?\}/],
    ['a field under a number', { a: 3 }, () => ({ a: { b: 1 } }), /Cannot create field 'b' in element/],
  ])('refuses %s and changes nothing', async (name, fields, change, words) => {
    const id = await seeded(name, fields)
    const error = await rejection(things().doc(id).update({ data: change() }))
    expect(error.errCode).toBe(-502001)
    expect(error.errMsg).toMatch(words)
    expect(await stored(id)).toEqual({ code: id, ...fields })
  })

  it('moves a document in its indexes', async () => {
    const id = await seeded('moved', { kind: subject.id('before'), at: 1 })
    await things()
      .doc(id)
      .update({ data: { kind: subject.id('after') } })
    expect(
      (
        await things()
          .where({ kind: subject.id('before') })
          .get()
      ).data,
    ).toEqual([])
    expect(
      (
        await things()
          .where({ kind: subject.id('after') })
          .get()
      ).data.map(({ _id }) => _id),
    ).toEqual([id])
  })
})

describe('SDK traps', () => {
  it('an empty object in an update vanishes', async () => {
    const id = subject.id('vanishing')
    await subject.seed('things', [{ _id: id, code: id, kept: 1 }])
    await things()
      .doc(id)
      .update({ data: { empty: {}, other: 2 } })
    expect(await stored(id)).toEqual({ code: id, kept: 1, other: 2 })
  })

  it('a missing collection is told by its code', async () => {
    const error = await rejection(subject.database.collection('noSuchCollection').doc('x').get())
    expect(error.errCode).toBe(-502005)
    expect(error.errMsg).toMatch(/Db or Table not exist/)
  })
})
