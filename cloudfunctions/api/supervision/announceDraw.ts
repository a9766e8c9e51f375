import { periodNamed } from '../../../contract/disclosure/period'
import { announceDraw } from '../../../contract/supervision/announceDraw'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { isPeriodOf } from '../../../domain/disclosure'
import { scheduleOn } from '../../common/disclosure/basis'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { beginJob, wakeJob } from '../../common/jobs'
import { policiesAt } from '../../common/policies'
import type { DrawRecord } from '../../common/records/spotCheck'
import { drawIdOf } from '../../common/spotCheck/ids'
import { drawRules } from '../../common/spotCheck/rules'
import { LIST_JOB, listBegins } from '../../jobs/spotCheck/place'

/** One draw of a region and a period: of two at once one wins, the other is told. The list is gathered by a job. */
export default handler(
  announceDraw,
  async ({ regionId, period: named }, { store, caller, today, now, newId, commit }) => {
    const region = await store.get('regions', regionId)
    const post = caller.posts.find(({ scopeId, role }) => scopeId === regionId && role === region?.level)
    if (!region || !post) return refuse({ code: 'supervision.drawIsTheirs', name: region?.name ?? '' })
    const policies = await policiesAt(store, region.regionPath)
    const period = periodNamed(named)
    const schedule = scheduleOn(policies, period.last)
    if (!schedule || !isPeriodOf(period, schedule) || period.last >= today) {
      return refuse({ code: 'supervision.noSuchPeriod', period: named })
    }
    const rules = drawRules(policies, region.level, today)
    if (!rules) return refuse({ code: 'supervision.noShareSet' })
    const { ground: _ground, ...set } = rules
    const drawId = drawIdOf(regionId, named)
    const jobId = newId('job')
    const record: DrawRecord = {
      ...{ _id: drawId, regionId, regionPath: region.regionPath, period: named, state: 'listing', ...set },
      ...{ announcedAt: now, by: unitKey(post), byName: post.scopeName, byPerson: caller.personId },
      ...{ total: 0, must: 0, pages: 0 },
    }
    const begun = await commit(async (change): Promise<Result<{ drawId: string }>> => {
      if (await change.get('draws', drawId)) return refuse({ code: 'supervision.drawnAlready' })
      await change.insert('draws', record)
      await beginJob(
        change,
        { _id: jobId, kind: LIST_JOB, personId: caller.personId, place: listBegins(drawId), total: 0 },
        now,
      )
      return accept({ drawId })
    })
    if (begun.ok) await wakeJob(jobId)
    return begun
  },
)
