import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import type { Store } from '../../../cloudfunctions/common/store/port'
import type { WorkItemRecord } from '../../../cloudfunctions/common/records/supervision'

let world: World
let store: Store

beforeAll(async () => {
  world = await openWorld()
  Object.assign(process.env, world.emulator.env())
  store = (await import('../../../cloudfunctions/common/store/cloudStore')).cloudStore
})
afterAll(() => world?.stop())

const item = (id: string, difference: Partial<WorkItemRecord> = {}): WorkItemRecord => ({
  _id: id,
  kind: 'case',
  refId: 'case_1',
  title: '消防车道被占',
  communityId: 'c1',
  communityName: '样本花园',
  regionPath: ['350300', '350304'],
  holder: 'company:x',
  hands: ['company:x'],
  state: 'open',
  period: '2026-10',
  indicators: [],
  figureKeys: [],
  dueKey: id,
  level: 0,
  facts: {},
  ...difference,
})

describe('The store port over the SDK', () => {
  it('gives what was inserted, and nothing for what is not there', async () => {
    expect(await store.insert('workItems', item('a'))).toBe(true)
    expect(await store.get('workItems', 'a')).toMatchObject({ title: '消防车道被占', facts: {}, rev: 1 })
    expect(await store.get('workItems', 'none')).toBeUndefined()
  })

  it('does not insert over a document that stands', async () => {
    expect(await store.insert('workItems', item('a', { title: 'other' }))).toBe(false)
    expect((await store.get('workItems', 'a'))?.title).toBe('消防车道被占')
  })

  it('finds by an element of a list, in order, page by page, and counts up to a cap', async () => {
    for (const nth of [1, 2, 3])
      await store.insert('workItems', item(`b${nth}`, { holder: 'company:y', regionPath: ['511725'] }))
    const where = { regionPath: '511725', state: 'open' }
    const first = await store.find('workItems', { where, order: ['dueKey', 'asc'], limit: 2 })
    const rest = await store.find('workItems', {
      where,
      order: ['dueKey', 'asc'],
      limit: 2,
      after: first[1]?.dueKey ?? '',
    })
    expect([first, rest].map((page) => page.map(({ _id }) => _id))).toEqual([['b1', 'b2'], ['b3']])
    expect(await store.count('workItems', where, 2)).toBe(2)
  })

  it('refuses a query that no index serves, with the query in its words', async () => {
    await expect(store.find('workItems', { where: { title: '消防车道被占' } })).rejects.toThrow(/title/)
  })

  it('updates only what nobody changed since it was read', async () => {
    const { rev = 0 } = (await store.get('workItems', 'a')) ?? {}
    expect(await store.updateIf('workItems', 'a', { rev }, { level: 1 })).toBe(true)
    expect(await store.updateIf('workItems', 'a', { rev }, { level: 2 })).toBe(false)
    expect((await store.get('workItems', 'a'))?.level).toBe(1)
  })

  it('replaces an object whole, keeps an empty one, and takes away what is undefined', async () => {
    await store.tx((t) => t.patch('workItems', 'a', { facts: { unit: '1栋101' }, dueAt: 5 }))
    await store.tx((t) => t.patch('workItems', 'a', { facts: {}, dueAt: undefined }))
    const patched = await store.get('workItems', 'a')
    expect(patched?.facts).toEqual({})
    expect(patched && 'dueAt' in patched).toBe(false)
  })
})

describe('Transactions of the store port', () => {
  it('let twenty at once raise one counter by twenty', async () => {
    await store.insert('numbers', { _id: 'n', last: 0 })
    const raise = (): Promise<number> =>
      store.tx(async (t) => {
        const last = ((await t.get('numbers', 'n'))?.last ?? 0) + 1
        await t.patch('numbers', 'n', { last })
        return last
      })
    const given = await Promise.all(Array.from({ length: 20 }, raise))
    expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1))
    expect((await store.get('numbers', 'n'))?.last).toBe(20)
  })

  it('let one of ten at once create a document, and the others read it', async () => {
    const take = (nth: number): Promise<number> =>
      store.tx(async (t) => {
        const standing = await t.get('numbers', 'first')
        if (!standing) await t.insert('numbers', { _id: 'first', last: nth })
        return standing?.last ?? nth
      })
    const seen = await Promise.all(Array.from({ length: 10 }, (_, nth) => take(nth)))
    expect(new Set(seen).size).toBe(1)
  })

  it('leave nothing behind when the work throws', async () => {
    const work = store.tx(async (t) => {
      await t.insert('numbers', { _id: 'torn', last: 1 })
      await t.patch('numbers', 'n', { last: 99 })
      throw new Error('in the middle')
    })
    await expect(work).rejects.toThrow('in the middle')
    expect(await store.get('numbers', 'torn')).toBeUndefined()
    expect((await store.get('numbers', 'n'))?.last).toBe(20)
  })
})
