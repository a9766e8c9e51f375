import * as v from 'valibot'
import { importOutcome } from '../../../contract/fee/outcome'
import { readImport } from '../../../contract/fee/readImport'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { ROLL_JOB } from '../../jobs/feeRoll/place'

/** How far an import is; its outcome stands with the job. Other long work of the community is no import. */
export default handler(readImport, async ({ importId }, { store }) => {
  const job = await store.get('jobs', importId)
  if (job?.kind !== ROLL_JOB) return refuse({ code: 'fee.noSuchImport' })
  const { state, done, total, outcome } = job
  const parsed = outcome === undefined ? {} : { outcome: v.parse(importOutcome, JSON.parse(outcome)) }
  return accept({ state, done, total, ...parsed })
})
