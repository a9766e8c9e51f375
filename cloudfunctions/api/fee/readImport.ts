import * as v from 'valibot'
import { importOutcome } from '../../../contract/fee/outcome'
import { readImport } from '../../../contract/fee/readImport'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'

/** How far an import is; its outcome stands with the job. */
export default handler(readImport, async ({ importId }, { store }) => {
  const job = await store.get('jobs', importId)
  if (!job) return refuse({ code: 'fee.noSuchImport' })
  const { state, done, total, outcome } = job
  const parsed = outcome === undefined ? {} : { outcome: v.parse(importOutcome, JSON.parse(outcome)) }
  return accept({ state, done, total, ...parsed })
})
