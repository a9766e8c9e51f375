import { rollRow } from '../../../contract/registry/importUnits'
import type { RollRow } from '../../../contract/registry/importUnits'
import * as v from 'valibot'
import { unitName } from '../../../domain/registry'
import type { JobKind } from '../../common/jobs'
import type { RollEntry, UnitRecord } from '../../common/records/registry'
import type { Store } from '../../common/store/port'
import { unitIdOf } from '../../common/units'
import { entryOf, isOf } from './roll'

/** Rows of one step; each is one document, and the last thing a step writes is where the next goes on. */
const STEP = 100
const AT_ONCE = 20
const ATTEMPTS = 5

/**
 * Writes units, so many a step. A unit's id follows from its place, so a step that died is done again without harm.
 * The rows leave the job as they are done: names and figures stay in it no longer than they are needed.
 */
export const importUnitsJob: JobKind = {
  kind: 'importUnits',
  async step(store, { communityId = '', place, total }) {
    const rows = v.parse(v.array(rollRow), JSON.parse(place))
    const [now, later] = [rows.slice(0, STEP), rows.slice(STEP)]
    for (let at = 0; at < now.length; at += AT_ONCE) {
      await Promise.all(now.slice(at, at + AT_ONCE).map((row) => write(store, communityId, row)))
    }
    const done = { done: total - later.length, total }
    return async () => (later.length > 0 ? { ...done, place: later } : done)
  },
}

async function write(store: Store, communityId: string, row: RollRow): Promise<void> {
  const unit = unitOf(communityId, row)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await store.get('units', unit._id)
    if (!standing && (await store.insert('units', unit))) return
    if (standing && (await store.updateIf('units', unit._id, { rev: standing.rev ?? 1 }, renewed(standing, row))))
      return
  }
  throw new Error(`unit ${unit._id} kept changing`)
}

function unitOf(communityId: string, row: RollRow): UnitRecord {
  const { building, entrance, room, areaDm2, delivered, buyerKey, owners } = row
  return {
    _id: unitIdOf(communityId, row),
    communityId,
    building,
    entrance,
    room,
    label: unitName(row),
    areaDm2,
    delivered,
    ...(buyerKey === undefined ? {} : { buyerKey }),
    roll: owners.map(entryOf),
    holders: [],
  }
}

/** What a new roll says of a unit that stands; whoever was bound by an entry that is still there stays bound by it. */
function renewed(standing: UnitRecord, { areaDm2, delivered, buyerKey, owners }: RollRow) {
  const roll = owners.map((owner): RollEntry => standing.roll.find((entry) => isOf(entry, owner)) ?? entryOf(owner))
  return { areaDm2, delivered, ...(buyerKey === undefined ? {} : { buyerKey }), roll }
}
