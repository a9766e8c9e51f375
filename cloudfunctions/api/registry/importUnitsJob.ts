import { rollRow } from '../../../contract/registry/importUnits'
import type { RollRow } from '../../../contract/registry/importUnits'
import * as v from 'valibot'
import { dateOf } from '../../../domain/common'
import { unitName } from '../../../domain/registry'
import type { HeadCount } from '../../../domain/registry'
import type { JobKind } from '../../common/jobs'
import type { RollEntry, UnitRecord } from '../../common/records/registry'
import type { Store } from '../../common/store/port'
import { beginCounting, countStep, headKeyOf, headRule, isCounting } from '../../common/ownerCount'
import { unitIdOf } from '../../common/units'
import { entryOf, isOf } from './roll'

/** Rows of one step; each is one document, and the last thing a step writes is where the next goes on. */
const STEP = 100
const AT_ONCE = 20
const ATTEMPTS = 5

/**
 * Writes units, so many a step, then counts the owners. A unit's id follows from its place, so a step that died is done again without harm.
 * The rows leave the job as they are done: names and figures stay in it no longer than they are needed.
 */
export const importUnitsJob: JobKind = {
  kind: 'importUnits',
  async step(store, { communityId = '', place, total }, at) {
    const stored: unknown = JSON.parse(place)
    if (isCounting(stored)) return countStep(store, communityId, stored, total)
    const rows = v.parse(v.array(rollRow), stored)
    const rule = await headRule(store, communityId, dateOf(at))
    const [now, later] = [rows.slice(0, STEP), rows.slice(STEP)]
    for (let nth = 0; nth < now.length; nth += AT_ONCE) {
      await Promise.all(now.slice(nth, nth + AT_ONCE).map((row) => write(store, communityId, row, rule)))
    }
    const next = later.length > 0 ? later : beginCounting(at)
    return async () => ({ done: total - later.length, total, place: next })
  },
}

async function write(store: Store, communityId: string, row: RollRow, rule: HeadCount): Promise<void> {
  const unit = unitOf(communityId, row, rule)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await store.get('units', unit._id)
    if (!standing && (await store.insert('units', unit))) return
    if (standing && (await store.updateIf('units', unit._id, { rev: standing.rev ?? 1 }, renewed(standing, row, rule))))
      return
  }
  throw new Error(`unit ${unit._id} kept changing`)
}

function unitOf(communityId: string, row: RollRow, rule: HeadCount): UnitRecord {
  const { building, entrance, room, areaDm2, delivered, buyerKey, owners } = row
  const _id = unitIdOf(communityId, row)
  const bought = buyerKey === undefined ? {} : { buyerKey }
  return {
    _id,
    communityId,
    building,
    entrance,
    room,
    label: unitName(row),
    areaDm2,
    delivered,
    ...bought,
    headKey: headKeyOf({ id: _id, delivered, ...bought }, rule),
    roll: owners.map(entryOf),
    holders: [],
  }
}

/** What a new roll says of a unit that stands; whoever was bound by an entry that is still there stays bound by it. */
function renewed(
  standing: UnitRecord,
  { areaDm2, delivered, buyerKey = standing.buyerKey, owners }: RollRow,
  rule: HeadCount,
) {
  const roll = owners.map((owner): RollEntry => standing.roll.find((entry) => isOf(entry, owner)) ?? entryOf(owner))
  const bought = buyerKey === undefined ? {} : { buyerKey }
  const headKey = headKeyOf({ id: standing._id, delivered, ...bought }, rule)
  return { areaDm2, delivered, ...bought, headKey, roll }
}
