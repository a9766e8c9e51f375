import { importUnits } from '../../../contract/registry/importUnits'
import type { RollRow } from '../../../contract/registry/importUnits'
import { accept, refuse } from '../../../domain/common'
import type { Refusal } from '../../../domain/common'
import { unitName } from '../../../domain/registry'
import { handler } from '../../common/door/handler'
import { beginJob, wakeJob } from '../../common/jobs'
import type { SitePlan } from '../../common/records/registry'

/** Takes the rows in as a job: it is set going at once, and the sweep takes it up again should it die. */
export default handler(importUnits, async ({ communityId, rows }, { store, roles, caller, now, newId, commit }) => {
  const community = await store.get('communities', communityId)
  const wrong = wrongIn(rows, community?.plan, roles.has('neighbourhood'))
  if (wrong) return refuse(wrong)
  const jobId = newId('job')
  const begun = await commit(async (change) => {
    const job = { _id: jobId, kind: 'importUnits', personId: caller.personId, communityId, place: rows }
    await beginJob(change, { ...job, total: rows.length }, now)
    return accept({ jobId, rows: rows.length })
  })
  if (begun.ok) await wakeJob(begun.value.jobId)
  return begun
})

function wrongIn(rows: readonly RollRow[], plan: SitePlan | undefined, byNeighbourhood: boolean) {
  return twiceIn(rows) ?? unknownBuildingIn(rows, plan) ?? (byNeighbourhood ? undefined : buyerKeyIn(rows))
}

function twiceIn(rows: readonly RollRow[]): (Refusal & { row: number; unit: string }) | undefined {
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const unit = unitName(row)
    if (seen.has(unit)) return { code: 'registry.unitTwice', row: at + 1, unit }
    seen.add(unit)
  }
  return undefined
}

/** Held against the site plan where there is one. */
function unknownBuildingIn(rows: readonly RollRow[], plan: SitePlan | undefined) {
  const known = plan?.buildings.map(({ name }) => nameOf(name))
  const at = known ? rows.findIndex(({ building }) => !known.includes(nameOf(building))) : -1
  const row = rows[at]
  return row && { code: 'registry.noSuchBuilding', row: at + 1, building: row.building }
}

function buyerKeyIn(rows: readonly RollRow[]) {
  const at = rows.findIndex(({ buyerKey }) => buyerKey !== undefined)
  return at === -1 ? undefined : { code: 'registry.buyerKeyByNeighbourhood', row: at + 1 }
}

const nameOf = (building: string): string => unitName({ building, entrance: '', room: '' })
