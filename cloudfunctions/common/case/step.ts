import type { Output } from '../../../contract/operation'
import type { acceptCase } from '../../../contract/case/acceptCase'
import type { Actor, Carried, CaseChange, Step, StepRefusal } from '../../../domain/case'
import { advance } from '../../../domain/case'
import { accept, refuse } from '../../../domain/common'
import type { Refusal, Result } from '../../../domain/common'
import type { Change, PersonContext } from '../door/context'
import type { CaseRecord } from '../records/case'
import { aroundOf } from './around'
import type { Around } from './around'
import { followCase } from './item'
import { noticesOf } from './notices'
import { ownPhotos } from '../files'
import { attachPhotos } from './photos'
import { actingUnits } from './units'
import { passedWords, storedEvent, wordsIn } from './words'
import { recordAfter } from './written'

export type StepAnswer = Output<typeof acceptCase>

/** As whom a caller may take a step: the reporter, or the units of theirs that the case knows. */
export type TakenBy = 'reporter' | 'unit' | 'either'

/**
 * Takes one step of a case in one transaction: the state, the timeline, the queue, the figures and everybody's notice.
 * @param carried what the step brings along; its photos were uploaded before, its words are checked here
 */
export async function takeStep(
  context: PersonContext,
  caseId: string,
  step: Step,
  carried: Carried,
  by: TakenBy = 'unit',
): Promise<Result<StepAnswer, Refusal>> {
  const around = await aroundOf(context.store, context.subject?.communityId ?? '', context.today)
  const { to, photos = [] } = carried
  if (to !== undefined && !around.here.includes(to)) return refuse({ code: 'case.noSuchUnitHere', to })
  const own = await ownPhotos(context.store, context.caller.personId, photos)
  if (!own.ok) return own
  const passed = await passedWords(context.caller.personId, wordsIn(carried))

  return context.commit(async (change): Promise<Result<StepAnswer, Refusal>> => {
    const record = await recordOf(change, caseId)
    const taken = advanced(record, step, actorsOf(context, record, around, step, by), carried, context.now, around)
    if (!taken.ok) return taken
    const events = taken.value.events.map((event) => storedEvent(event, passed))
    const after = recordAfter(record, taken.value, events, around.community)
    await write(change, record, after, around, context)
    for (const notice of noticesOf(after, events, around.community)) change.notify(notice)
    const attached = await attachPhotos(change, context.caller.personId, photos, after)
    return attached.ok ? accept({ caseId, status: after.held.status, at: context.now }) : attached
  })
}

export async function recordOf(change: Change, caseId: string): Promise<CaseRecord> {
  const record = await change.get('cases', caseId)
  if (!record) throw new RangeError(`no case ${caseId}`)
  return record
}

async function write(
  change: Change,
  before: CaseRecord,
  after: CaseRecord,
  { community }: Around,
  { now }: PersonContext,
): Promise<void> {
  const { _id, rev: _rev, ...fields } = after
  await change.patch('cases', _id, { ...fields, endedAt: after.endedAt })
  await followCase(change, before, after, community, now)
}

/** In the order in which they are tried: whoever is at the same time reporter and staff acts first as what the step is for. */
function actorsOf(
  { caller }: PersonContext,
  record: CaseRecord,
  { community }: Around,
  step: Step,
  by: TakenBy,
): Actor[] {
  const reporter: Actor[] = record.personId === caller.personId ? [{ as: 'reporter' }] : []
  const units = actingUnits(community, caller, record.held, step).map((unit): Actor => ({ as: 'unit', unit }))
  if (by === 'reporter') return reporter
  return by === 'unit' ? units : [...reporter, ...units]
}

/** The step as the first of the caller's units that may take it; else why the last of them may not. */
function advanced(
  record: CaseRecord,
  step: Step,
  actors: readonly Actor[],
  carried: Carried,
  now: number,
  { rules }: Around,
): Result<CaseChange, StepRefusal> {
  const tries = actors.map((actor) => advance(record.held, step, actor, carried, now, rules))
  const taken = tries.find(({ ok }) => ok)
  return taken ?? mostTelling(tries) ?? refuse({ code: 'case.stepBelongsToAnother', step, by: [] })
}

/** A figure that is wrong says more than that the step is somebody else's. */
const mostTelling = (tries: readonly Result<CaseChange, StepRefusal>[]): Result<CaseChange, StepRefusal> | undefined =>
  tries.find((one) => !one.ok && one.refusal.code !== 'case.stepBelongsToAnother') ?? tries[0]
