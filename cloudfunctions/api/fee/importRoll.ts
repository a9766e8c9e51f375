import { importRoll } from '../../../contract/fee/importRoll'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { attach, ownFiles } from '../../common/files'
import { beginJob, wakeJob } from '../../common/jobs'
import { ROLL_JOB } from '../../jobs/feeRoll/place'

/** Begins an import; a community has one at a time. */
export default handler(importRoll, async ({ communityId, fileId }, { caller, store, commit, newId, now }) => {
  const files = await ownFiles(store, caller.personId, [fileId])
  if (!files.ok) return files
  const importId = newId('import')
  const begun = await commit(async (change) => {
    const roll = await change.get('feeRolls', communityId)
    if (roll?.running) return refuse({ code: 'fee.importRunning' })
    const attached = await attach(change, caller.personId, fileId, {
      collection: 'jobs',
      id: importId,
      communityId,
      circle: 'own',
    })
    if (!attached.ok) return attached
    if (roll) await change.patch('feeRolls', communityId, { running: true, importId })
    else await change.insert('feeRolls', { _id: communityId, communityId, importId, running: true })
    const place = { fileId, group: 0 }
    await beginJob(
      change,
      { _id: importId, kind: ROLL_JOB, personId: caller.personId, communityId, place, total: 0 },
      now,
    )
    return accept({ importId })
  })
  if (begun.ok) await wakeJob(begun.value.importId)
  return begun
})
