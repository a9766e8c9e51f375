import { periodNamed } from '../../../contract/disclosure/period'
import type { Target } from '../../../contract/supervision/readPosting'
import { readPosting } from '../../../contract/supervision/readPosting'
import type { LocalDate, Period } from '../../../domain/common'
import { accept, periodBefore, periodName, refuse } from '../../../domain/common'
import { isPeriodOf, periodOwed, postingDue } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import type { RegionPolicies } from '../../../policies'
import { scheduleOn } from '../../common/disclosure/basis'
import { groundView } from '../../common/disclosure/grounds'
import { handler } from '../../common/door/handler'
import { ALL_PERIODS } from '../../common/figures'
import { policiesAt } from '../../common/policies'
import { figuresAsOf } from './asOf'

/** So many periods can be chosen: two years of quarters. */
const MOST_PERIODS = 8

/** Three counters of one region, its rules and the region itself; nothing is scanned, whatever lies below it. */
export default handler(readPosting, async ({ regionId, period: named }, { store, subject, today, now }) => {
  const policies = await policiesAt(store, subject?.regionPath ?? [])
  const periods = periodsUntil(policies, today)
  const period = named === undefined ? periods[0] : periodOwedBy(policies, named, today)
  if (named !== undefined && !period) return refuse({ code: 'supervision.noSuchPeriod', period: named })
  const last = period?.last ?? today
  const year = last.slice(0, 'YYYY'.length)
  const [region, asOf, ...counters] = await Promise.all([
    store.get('regions', regionId),
    figuresAsOf(store, now),
    ...[ALL_PERIODS, year, ...(period ? [periodName(period)] : [])].map((one) =>
      store.get('regionCounters', `${regionId}-${one}`),
    ),
  ])
  return accept({
    regionId,
    name: region?.name ?? '',
    level: region?.level ?? 'neighbourhood',
    periods: periods.map(periodName),
    ...(period ? { period: periodName(period), ...dueOnOf(policies, period) } : {}),
    ...targetsOn(policies, last),
    year,
    figures: counters.flatMap((counter) => counter?.figures ?? []).filter(({ value }) => value !== 0),
    asOf,
  })
})

/** The periods that are over, the latest first, by the schedule that holds today. */
function periodsUntil(policies: RegionPolicies, today: LocalDate): Period[] {
  const schedule = scheduleOn(policies, today)
  const last = schedule && periodOwed(today, schedule)
  const periods = last ? [last] : []
  for (let one = last; one && periods.length < MOST_PERIODS; periods.push(one)) one = periodBefore(one)
  return periods
}

/** A period by its name, where it is one of the schedule that held when it ended, and over. */
function periodOwedBy(policies: RegionPolicies, name: string, today: LocalDate): Period | undefined {
  const period = periodNamed(name)
  const schedule = scheduleOn(policies, period.last)
  return schedule && isPeriodOf(period, schedule) && period.last < today ? period : undefined
}

function dueOnOf(policies: RegionPolicies, period: Period): { dueOn?: LocalDate } {
  const schedule = scheduleOn(policies, period.last)
  const dueOn = schedule && postingDue(period, schedule)
  return dueOn === undefined ? {} : { dueOn }
}

/** PT-01, PT-02, QX-43: the shares that the plan of the region sets for a day. */
function targetsOn(policies: RegionPolicies, day: LocalDate): { posting?: Target; verification?: Target } {
  const target = (name: 'postingRatePercent' | 'verificationRatePercent'): Target | undefined => {
    const found = policies.value(`supervision.${name}`, day)
    return found && { percent: found.value, ground: groundView(groundId(found.ground, name), found.ground) }
  }
  const [posting, verification] = [target('postingRatePercent'), target('verificationRatePercent')]
  return { ...(posting ? { posting } : {}), ...(verification ? { verification } : {}) }
}
