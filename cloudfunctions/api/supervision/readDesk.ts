import { readDesk } from '../../../contract/supervision/readDesk'
import { accept, periodName, periodOf } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import { periodOwed, postingDue } from '../../../domain/disclosure'
import type { RegionPolicies } from '../../../policies'
import { scheduleOn } from '../../common/disclosure/basis'
import { scheduleView } from '../../common/disclosure/cadence'
import { handler } from '../../common/door/handler'
import { ALL_PERIODS } from '../../common/figures'
import { policiesAt } from '../../common/policies'
import { figuresAsOf } from './asOf'

/** Three counters of one region; nothing is scanned, whatever lies below it. */
export default handler(readDesk, async ({ regionId }, { store, subject, today, now }) => {
  const month = periodName(periodOf(today, 1))
  const policies = await policiesAt(store, subject?.regionPath ?? [])
  const posting = postingIn(policies, today)
  const periods = [...new Set([ALL_PERIODS, posting?.period ?? month, month])]
  const [region, asOf, ...counters] = await Promise.all([
    store.get('regions', regionId),
    figuresAsOf(store, now),
    ...periods.map((period) => store.get('regionCounters', `${regionId}-${period}`)),
  ])
  return accept({
    regionId,
    name: region?.name ?? '',
    level: region?.level ?? 'neighbourhood',
    figures: counters.flatMap((counter) => counter?.figures ?? []).filter(({ value }) => value !== 0),
    month,
    asOf,
    schedule: scheduleView(policies, today),
    ...(posting ? { posting } : {}),
  })
})

/** The last period that is over, by the rules in force when it ended, and until when it is to be posted; none where no cadence is set. */
function postingIn(policies: RegionPolicies, today: LocalDate): { period: string; dueOn?: LocalDate } | undefined {
  const schedule = scheduleOn(policies, today)
  const period = schedule && periodOwed(today, schedule)
  const inForce = period && scheduleOn(policies, period.last)
  if (!period || !inForce) return undefined
  const dueOn = postingDue(period, inForce)
  return { period: periodName(period), ...(dueOn === undefined ? {} : { dueOn }) }
}
