import type { WorkItemRecord } from '../../../cloudfunctions/common/records/supervision'
import { moveItem, timeKey } from '../../../cloudfunctions/common/workItems'
import { onceForMoment } from '../../../cloudfunctions/sweep/wake'
import { memoryStore } from '../../checks/memory'

const NOW = Date.parse('2026-10-20T09:00:00+08:00')
const newId = (head: string): string => `${head}_1`

const item: WorkItemRecord = {
  ...{ _id: 'case_1', rev: 1, kind: 'case', refId: 'case_1', title: '消防通道被占', number: '1', period: '2026-10' },
  ...{
    communityId: 'garden',
    communityName: '花园',
    regionPath: ['350303'],
    holder: 'company:c',
    hands: ['company:c'],
  },
  ...{ state: 'open', level: 0, indicators: [], figureKeys: [], facts: {} },
  ...{ dueAt: NOW - 1, dueKey: timeKey(NOW - 1, 'case_1'), wakeKey: timeKey(NOW, 'case_1') },
}

async function withItem(standing: WorkItemRecord) {
  const { store } = memoryStore()
  await store.insert('workItems', standing)
  return store
}

describe('an item whose time has come', () => {
  it('is acted on where it stands as it was found, and not where it has moved meanwhile or is done', async () => {
    const acted: string[] = []
    const work = (name: string) => async (change: Parameters<typeof moveItem>[0]) => {
      acted.push(name)
      await moveItem(change, item._id, { wakeAt: NOW + 1 })
    }
    const store = await withItem(item)
    await onceForMoment(store, item, NOW, newId, work('first'))
    await onceForMoment(store, item, NOW, newId, work('second'))
    await onceForMoment(await withItem({ ...item, state: 'done' }), item, NOW, newId, work('done'))
    expect(acted).toEqual(['first'])
  })

  it('is a fault where nothing moves it on: it would be found for ever', async () => {
    const nothing = async (): Promise<void> => undefined
    await expect(onceForMoment(await withItem(item), item, NOW, newId, nothing)).rejects.toThrow('case_1')
    const same = (change: Parameters<typeof moveItem>[0]) => moveItem(change, item._id, { wakeAt: NOW })
    await expect(onceForMoment(await withItem(item), item, NOW, newId, same)).rejects.toThrow('case_1')
    const never = (change: Parameters<typeof moveItem>[0]) => moveItem(change, item._id, { wakeAt: null })
    await expect(onceForMoment(await withItem(item), item, NOW, newId, never)).resolves.toBeUndefined()
  })
})
