import { joinReport } from '../../../contract/case/joinReport'
import type { Output } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import type { Refusal, Result } from '../../../domain/common'
import { followersIn } from '../../common/case/notices'
import { recordOf } from '../../common/case/step'
import { handler } from '../../common/door/handler'

/** More than any blocked lane has had; one record holds them all. */
const MOST_READERS = 1000

export default handler(joinReport, async ({ caseId }, { caller, commit }) =>
  commit(async (change): Promise<Result<Output<typeof joinReport>, Refusal>> => {
    const record = await recordOf(change, caseId)
    const { readers, open } = record
    if (readers.includes(caller.personId)) return accept({ caseId, followers: followersIn(record).length })
    if (!open) return refuse({ code: 'case.hasEnded' })
    if (readers.length >= MOST_READERS) return refuse({ code: 'case.followedByMany', most: MOST_READERS })
    const joined = [...readers, caller.personId]
    await change.patch('cases', caseId, { readers: joined })
    return accept({ caseId, followers: joined.length - 1 })
  }),
)
