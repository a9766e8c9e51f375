import { listSheets } from '../../../contract/disclosure/listSheets'
import { printStatement } from '../../../contract/disclosure/printStatement'
import { accept, dateOf, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { beginJob, wakeJob } from '../../common/jobs'
import { SHEET_JOB } from '../../jobs/sheet/place'
import type { SheetPlace } from '../../jobs/sheet/place'

/** One document: the job. The sheet shows the statement as it stands when it is drawn; one for a post's own use is kept in the list. */
export default handler(
  printStatement,
  async ({ statementId, format }, { caller, roles, store, subject, commit, newId, now }) => {
    const withdrawn = (await store.get('statements', statementId))?.withdrawn
    if (withdrawn) return refuse({ code: 'disclosure.isWithdrawn', withdrawnOn: dateOf(withdrawn.at) })
    const post = caller.posts.find(({ role }) => roles.has(role) && listSheets.who.some((who) => who === role))
    const place: SheetPlace = { statementId, format, ...(post && { byName: post.scopeName }) }
    const job = {
      _id: newId('sheet'),
      kind: SHEET_JOB,
      personId: caller.personId,
      ...(subject?.communityId === undefined ? {} : { communityId: subject.communityId }),
      place,
      total: 1,
    }
    const begun = await commit(async (change) => {
      await beginJob(change, job, now)
      return accept({ jobId: job._id })
    })
    if (begun.ok) await wakeJob(begun.value.jobId)
    return begun
  },
)
