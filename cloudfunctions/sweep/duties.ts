import type { Instant, LocalDate, Period, Result } from '../../domain/common'
import { accept, addDays, dateOf, lastDayOfMonth, periodName, periodOf, startOf } from '../../domain/common'
import { periodOwed, postingDue } from '../../domain/disclosure'
import { scheduleOn } from '../common/disclosure/basis'
import { emptyBooks } from '../common/disclosure/books'
import { openDuty } from '../common/disclosure/duty'
import { statementIdOf, dutyIdOf } from '../common/disclosure/ids'
import { posterFor, postersBy } from '../common/disclosure/poster'
import type { PostingUnit } from '../common/disclosure/poster'
import { openSelfCheckItem, selfCheckItemOf } from '../common/disclosure/selfCheck'
import { selfCheckTitle, statementTitle } from '../common/disclosure/title'
import { commit } from '../common/door/commit'
import type { Change } from '../common/door/context'
import { policiesAt } from '../common/policies'
import type { CommunityRecord } from '../common/records/registry'
import type { RegionPolicies } from '../../policies'
import type { Store } from '../common/store/port'
import { timeIn, timeKey } from '../common/workItems'
import { each } from './each'

const BATCH = 20

/**
 * PT-05: opens what is owed when a period has ended, for the communities whose turn it is by index, a bounded batch at a time. A
 * community's turn is moved on in the transaction that opens its duty, so a run that died is simply run again, and two at once
 * open one.
 * @returns how many communities it took
 */
export async function openDuties(store: Store, now: Instant, newId: (head: string) => string): Promise<number> {
  const where = { nextDutyKey: { lte: timeKey(now, '~') } }
  const communities = await store.find('communities', { where, order: ['nextDutyKey', 'asc'], limit: BATCH })
  await each(communities, (community) => openOne(store, community, now, newId))
  return communities.length
}

async function openOne(
  store: Store,
  community: CommunityRecord,
  now: Instant,
  newId: (head: string) => string,
): Promise<void> {
  const turn = dateOf(timeIn(community.nextDutyKey ?? ''))
  const policies = await policiesAt(store, community.regionPath)
  const owed = await owedBy(store, policies, community, turn)
  const next = timeKey(startOf(nextTurn(policies, turn)), community._id)
  const subject = { communityId: community._id, regionPath: community.regionPath }
  const known = { operation: 'sweep.openDuties', subject, now, newId }
  await commit(store, known, async (change): Promise<Result<null>> => {
    const standing = await change.get('communities', community._id)
    if (standing?.nextDutyKey !== community.nextDutyKey) return accept(null)
    await change.patch('communities', community._id, { nextDutyKey: next })
    if (owed) await open(change, community, owed)
    if (owed?.selfChecks) await openSelfCheck(change, community, owed)
    return accept(null)
  })
}

interface Owed {
  readonly period: Period
  readonly dueOn: LocalDate | undefined
  readonly holder: Pick<PostingUnit, 'name' | 'unitKey'>
  /** Whether the rules of the period ask those who post for a self-check. */
  readonly selfChecks: boolean
}

/**
 * The statement of the last period that was over when its turn came, by the rules of that period: a sweep that comes late catches up
 * turn by turn. A community that joins after the due day isn't overdue on its first day. Where a document sets the duty and no cadence (YC-14), nothing is owed by
 * the calendar.
 */
async function owedBy(
  store: Store,
  policies: RegionPolicies,
  community: CommunityRecord,
  turn: LocalDate,
): Promise<Owed | undefined> {
  const schedule = scheduleOn(policies, turn)
  const period = schedule && periodOwed(turn, schedule)
  const inForce = period && scheduleOn(policies, period.last)
  if (!period || !inForce) return undefined
  const dueOn = postingDue(period, inForce)
  if (dueOn !== undefined && dueOn < turn) return undefined
  const register = await store.get('registers', community._id)
  const posters = postersBy(policies.inForce('disclosure', period.last), period.last)
  const poster = posterFor(posters, community, register, turn)
  const asked = policies.value('disclosure.selfCheck', period.last) !== undefined
  return { period, dueOn, holder: poster ?? neighbourhoodOf(community), selfChecks: asked && poster !== undefined }
}

/** Where nobody is there to post, the neighbourhood has to see to it. */
const neighbourhoodOf = ({ regionPath, regionNames }: CommunityRecord): Owed['holder'] => ({
  name: regionNames.at(-1) ?? '',
  unitKey: `region:${regionPath.at(-1)}`,
})

async function open(change: Change, community: CommunityRecord, { period, dueOn, holder }: Owed): Promise<void> {
  const name = periodName(period)
  const statementId = statementIdOf(community._id, name)
  const [posted, item, books] = await Promise.all([
    change.get('statements', statementId),
    change.get('workItems', dutyIdOf(statementId)),
    change.get('books', community._id),
  ])
  if (posted || item) return
  await openDuty(change, { community, period: name, dueOn, holder: holder.unitKey })
  const owed = { period: name, holderName: holder.name, ...(dueOn === undefined ? {} : { dueOn }) }
  if (books) await change.patch('books', community._id, { owed: [owed, ...books.owed] })
  else await change.insert('books', { ...emptyBooks(community._id), owed: [owed] })
  change.notify({
    to: [holder.unitKey],
    template: 'statement.due',
    figures: {
      title: statementTitle(name),
      community: community.name,
      period: name,
      ...(dueOn === undefined ? {} : { dueOn }),
    },
    page: `item:statement:${statementId}`,
  })
}

/** PT-35, QX-44: a self-check opens with the period's posting, in the same hands; where nobody posts, nobody checks himself. */
async function openSelfCheck(change: Change, community: CommunityRecord, { period, holder }: Owed): Promise<void> {
  const name = periodName(period)
  const selfCheckId = statementIdOf(community._id, name)
  if (await change.get('workItems', selfCheckItemOf(selfCheckId))) return
  const duty = { community, period: name, dueOn: undefined, holder: holder.unitKey }
  await openSelfCheckItem(change, duty, ['selfChecks.due'])
  change.notify({
    to: [holder.unitKey],
    template: 'selfCheck.due',
    figures: { title: selfCheckTitle(name), community: community.name, period: name },
    page: `item:selfCheck:${selfCheckId}`,
  })
}

/** The day after the period that runs now; where no rule or no cadence sets one, the next month: a document may be adopted until then. */
function nextTurn(policies: RegionPolicies, turn: LocalDate): LocalDate {
  const schedule = scheduleOn(policies, turn)
  const months = schedule?.everyMonths
  const last = months === undefined ? lastDayOfMonth(turn) : periodOf(turn, months).last
  return addDays(last, 1)
}
