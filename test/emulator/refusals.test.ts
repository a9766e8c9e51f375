import { MAX_TRANSACTION_DOCUMENTS } from '../../emulator/limits'
import type { Database, Fields, Sdk } from './support/sdk'
import { rejection } from './support/sdk'
import type { Subject } from './support/subject'
import { connect } from './support/subject'

/** What the emulator alone refuses, or says in words of its own. */
let subject: Subject
let database: Database
let cloud: Sdk
beforeAll(async () => {
  subject = await connect()
  ;({ database, cloud } = subject)
})
afterAll(() => subject.close())

const things = () => database.collection('things')

describe('a query that no index serves', () => {
  it.each<[string, Fields]>([
    ['a field without an index', { colour: 'red' }],
    ['the second field of an index alone', { at: 3 }],
    ['a field beside the index', { kind: 'a', colour: 'red' }],
    ['everything', {}],
  ])('is refused with its words: %s', async (_, query) => {
    const error = await rejection(things().where(query).get())
    expect(error.errCode).toBe(-502001)
    expect(error.errMsg).toContain(`no index of things serves the query ${JSON.stringify(query)}`)
    expect(error.errMsg).toContain('kindAt(kind 1, at -1)')
    expect((await rejection(things().where(query).count())).errMsg).toContain('no index')
    expect(
      (
        await rejection(
          things()
            .where(query)
            .update({ data: { a: 1 } }),
        )
      ).errMsg,
    ).toContain('no index')
  })

  it('is refused for its order too', async () => {
    const error = await rejection(things().where({ kind: 'a' }).orderBy('code', 'asc').get())
    expect(error.errMsg).toContain('in the order [{"field":"code","direction":1}]')
    const range = things()
      .where({ kind: subject._.gt('a') })
      .orderBy('at', 'asc')
    expect((await rejection(range.get())).errMsg).toContain('no index')
  })

  it('is served by id always, and whole collections in the order of ids', async () => {
    await subject.seed('counters', [{ _id: 'r1' }, { _id: 'r2' }])
    const { data } = await database.collection('counters').where({}).orderBy('_id', 'desc').limit(1).get()
    expect(data).toEqual([{ _id: 'r2' }])
  })
})

describe('what the store port never sends', () => {
  const refused = async (promise: Promise<unknown>): Promise<string> => {
    const error = await rejection(promise)
    expect(error.errMsg).toContain('NotImplemented')
    return error.errMsg
  }
  it('is answered as not implemented, by name', async () => {
    const { _ } = subject
    const where = (query: Fields) => things().where(query).get()
    expect(await refused(where({ kind: _.neq('a') }))).toContain('$ne')
    expect(await refused(where({ kind: _.nin(['a']) }))).toContain('$nin')
    expect(await refused(where({ kind: _.exists(true) }))).toContain('$exists')
    expect(await refused(where(_.or({ kind: 'a' }, { kind: 'b' })))).toContain('$or')
    expect(await refused(where({ kind: /a/ }))).toContain('kind')
    expect(await refused(where({ kind: _.eq(['a']) }))).toContain('kind')
    expect(await refused(things().where({ kind: 'a' }).skip(1).get())).toContain('skip')
    expect(await refused(things().where({ kind: 'a' }).field({ at: true }).get())).toContain('field')
    expect(await refused(things().where({ kind: 'a' }).remove())).toContain('remove')
    expect(
      await refused(
        things()
          .doc('x')
          .update({ data: { n: _.mul(2) } }),
      ),
    ).toContain('$mul')
    expect(
      await refused(
        things()
          .doc('x')
          .update({ data: { n: _.pull(2) } }),
      ),
    ).toContain('$pull')
    expect(await refused(things().aggregate().match({ kind: 'a' }).end())).toContain('aggregate')
    expect(await refused(database.createCollection('more'))).toContain('createCollection')
  })
})

describe('a transaction', () => {
  it('takes documents by id only', async () => {
    const transaction = await database.startTransaction()
    const error = await rejection(transaction.collection('things').where({ kind: 'a' }).get())
    expect(error.errMsg).toContain('documents by id only')
    await transaction.rollback()
  })

  it(`writes ${MAX_TRANSACTION_DOCUMENTS} documents, and not one more`, async () => {
    const write = (count: number) =>
      database.runTransaction(async (transaction) => {
        for (let at = 0; at < count; at += 1) {
          await transaction
            .collection('counters')
            .doc(`many${at}`)
            .set({ data: { n: count } })
        }
      })
    await write(MAX_TRANSACTION_DOCUMENTS)
    const error = await rejection(write(MAX_TRANSACTION_DOCUMENTS + 1))
    expect(error.errMsg).toContain('at most 10 documents')
    expect((await database.collection('counters').doc('many0').get()).data.n).toBe(MAX_TRANSACTION_DOCUMENTS)
  })
})

describe('a value that can not be kept', () => {
  it.each<[string, Fields, RegExp]>([
    ['two lists in one index', { tags: [1], at: [2] }, /parallel arrays/],
    ['a text too long for its index', { code: 'x'.repeat(1100) }, /key too large/],
    ['a document of sixteen megabytes', { text: 'x'.repeat(16 * 1024 * 1024) }, /exceeds 16 MB/],
    ['a field with a dollar sign', { nested: { $bad: 1 } }, /dollar/],
  ])('is refused: %s', async (name, fields, words) => {
    const error = await rejection(things().add({ data: { _id: name, code: name, ...fields } }))
    expect([error.errCode, error.errMsg]).toEqual([-502001, expect.stringMatching(words)])
    expect((await things().doc(name).get()).data).toBeNull()
  })
})

describe('files', () => {
  it('are refused under a path that leads elsewhere, or is too long', async () => {
    for (const cloudPath of ['/a', 'a//b', '../a', 'a/../b', 'a/./b', 'x'.repeat(851)]) {
      const error = await rejection(cloud.uploadFile({ cloudPath, fileContent: Buffer.from('x') }))
      expect(error.errMsg).toContain('is not allowed')
    }
  })

  it('come in batches of fifty at most', async () => {
    const list = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `cloud://local.6c6f-local-1250000000/${at}`)
    expect((await cloud.deleteFile({ fileList: list(50) })).fileList).toHaveLength(50)
    expect((await rejection(cloud.deleteFile({ fileList: list(51) }))).errMsg).toContain('at most 50 files')
    expect((await rejection(cloud.getTempFileURL({ fileList: list(51) }))).errMsg).toContain('at most 50 files')
  })
})
