import { readDraw } from '../../../contract/supervision/readDraw'
import { accept, periodName } from '../../../domain/common'
import { periodOwed } from '../../../domain/disclosure'
import { scheduleOn } from '../../common/disclosure/basis'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import { drawIdOf } from '../../common/spotCheck/ids'
import { drawRules } from '../../common/spotCheck/rules'
import { drawView } from '../../common/spotCheck/view'

/** The region, its rules and the draw; four documents. */
export default handler(readDraw, async ({ regionId, period: named }, { store, subject, caller, today }) => {
  const [region, policies] = await Promise.all([
    store.get('regions', regionId),
    policiesAt(store, subject?.regionPath ?? []),
  ])
  const schedule = scheduleOn(policies, today)
  const owed = schedule && periodOwed(today, schedule)
  const period = named ?? (owed && periodName(owed))
  const rules = drawRules(policies, region?.level, today)
  const record = period === undefined ? undefined : await store.get('draws', drawIdOf(regionId, period))
  const own = caller.posts.some(({ scopeId, role }) => scopeId === regionId && role === region?.level)
  return accept({
    regionId,
    name: region?.name ?? '',
    ...(period === undefined ? {} : { period }),
    ...(rules ? { share: { percent: rules.percent, ground: rules.ground } } : {}),
    reasons: record?.counting ?? rules?.counting ?? [],
    ...(record && rules ? { draw: drawView(record, rules.ground) } : {}),
    may: { announce: own && rules !== undefined && period !== undefined && record === undefined },
  })
})
