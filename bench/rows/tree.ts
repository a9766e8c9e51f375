import { booksOf } from '../../checks'
import { headsAreRoots } from '../../checks/tree'
import type { LogEntryRecord } from '../../cloudfunctions/common/records/disclosure'
import { TREE } from '../../cloudfunctions/common/postingLog/heads'
import { sha256 } from '../../cloudfunctions/common/postingLog/append'
import { timeKey } from '../../cloudfunctions/common/workItems'
import { localDate, startOf } from '../../domain/common'
import { openWorld } from '../../test/fixtures/world'
import type { World } from '../../test/fixtures/world'
import { plantedTiles } from '../planted'
import { row } from '../row'
import type { Row } from '../row'

const STANDING = 100_000
const FEW = 1_000
const MANY = 10_000
const DAY = localDate('2026-10-31')
const AFTER_MIDNIGHT = '2026-11-01T00:30:00+08:00'

/** PT-06: the day's head over a tree of 100,000 entries takes what is new alone: ten times as many entries, ten times as much. */
export async function tree(): Promise<Row[]> {
  const few = await headOver(FEW)
  const many = await headOver(MANY)
  const about = `of the day’s head over ${STANDING} entries, ${MANY} new ÷ ten times ${FEW} new`
  return [
    row(`database requests ${about}`, many.requests / (few.requests * (MANY / FEW)), 1.1, ' ×'),
    row(`time ${about}`, many.ms / (few.ms * (MANY / FEW)), 1.3, ' ×'),
    row('database requests of the day’s head for each new entry', many.requests / MANY, 2),
    row('published heads that aren’t the root of their leaves', few.wrong + many.wrong, 0),
  ]
}

async function headOver(fresh: number): Promise<{ requests: number; ms: number; wrong: number }> {
  const world = await openWorld({ now: AFTER_MIDNIGHT })
  const { emulator } = world
  try {
    await plant(world, fresh)
    emulator.resetCounts()
    const begun = performance.now()
    await world.sweep()
    const ms = performance.now() - begun
    const requests = emulator.counts().reduce((sum, one) => sum + one.requests, 0)
    const heads = [...emulator.data.all('treeHeads')]
    const isThere = heads.some(({ _id, size }) => _id === DAY && size === STANDING + fresh)
    return { requests, ms, wrong: headsAreRoots(booksOf(emulator)).length + (isThere ? 0 : 1) }
  } finally {
    await world.stop()
  }
}

/** A tree that stands, and entries of a day that wait for it, each the first of its community. */
async function plant({ emulator }: World, fresh: number): Promise<void> {
  const standing = [...(await plantedTiles(STANDING))].map(([_id, hashes]) => ({ _id, hashes }))
  await emulator.data.load('treeTiles', standing)
  await emulator.data.load('treeState', [{ _id: TREE, size: STANDING }])
  await emulator.data.load(
    'logEntries',
    Array.from({ length: fresh }, (_, nth) => ({ ...entryOf(nth) })),
  )
}

function entryOf(nth: number): LogEntryRecord {
  const communityId = `community_${String(nth).padStart(6, '0')}`
  const _id = `${communityId}-1`
  const at = startOf(DAY) + nth
  const hashed = { contentHash: sha256(`content ${nth}`), previousHash: sha256(communityId) }
  return { _id, communityId, refId: _id, seq: 1, kind: 'posted', at, ...hashed, treeKey: timeKey(at, _id) }
}
