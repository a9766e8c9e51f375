import * as v from 'valibot'
import { readMade } from '../../../contract/disclosure/readMade'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { madeOutcome, temporaryUrl } from '../../common/files'
import type { MadeFile } from '../../common/files'

/** How far it is; what was made stands with the job. */
export default handler(readMade, async ({ jobId }, { store }) => {
  const { state = 'failed', done = 0, total = 0, outcome } = (await store.get('jobs', jobId)) ?? {}
  const made = v.safeParse(madeOutcome, JSON.parse(outcome ?? 'null'))
  const files = await Promise.all(made.success ? made.output.files.map(shown) : [])
  return accept({ state, done, total, files })
})

async function shown({ cloudId, name, mime, bytes, statements }: MadeFile) {
  const url = await temporaryUrl({ cloudId })
  return { name, mime, bytes, statements, ...(url === undefined ? {} : { url }) }
}
