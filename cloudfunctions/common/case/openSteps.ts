import type { Output } from '../../../contract/operation'
import type { readCase } from '../../../contract/case/readCase'
import type { Actor, Case, Step, UnitKind } from '../../../domain/case'
import { dueAfter, mayHold, STEPS, stepsOpenTo, WORKFLOW } from '../../../domain/case'
import { dateOf } from '../../../domain/common'
import type { PersonContext } from '../door/context'
import type { CaseRecord } from '../records/case'
import type { Around } from './around'
import { named, unitsOfCaller } from './units'

type OpenStep = Output<typeof readCase>['steps'][number]

/** What the caller may do with a case now, with what each step needs; nothing else is offered on the page. */
export function openSteps(record: CaseRecord, around: Around, { caller, now }: PersonContext): OpenStep[] {
  const actors: Actor[] = [
    ...(record.personId === caller.personId ? [{ as: 'reporter' } as const] : []),
    ...unitsOfCaller(around.community, caller).map((unit) => ({ as: 'unit', unit }) as const),
  ]
  const open = new Set(actors.flatMap((actor) => stepsOpenTo(record.held, actor, now, around.rules)))
  return STEPS.filter((step) => open.has(step)).map((step) => described(step, record.held, around))
}

const described = (step: Step, held: Case, around: Around): OpenStep => ({
  step,
  must: [...musts(step, held)],
  ...targetsOf(step, held, around),
  ...(step === 'planForLater'
    ? { until: dateOf(dueAfter(held.reportedAt, around.rules.planWithin[held.severity])) }
    : {}),
})

function musts(step: Step, held: Case): Set<string> {
  const rows = WORKFLOW.filter((row) => row.step === step && row.from.includes(held.status))
  const waitsForMoney = held.route.means === 'maintenanceFund' || held.route.means === 'ownersFundRaising'
  const application = step === 'planForLater' && (waitsForMoney || held.status === 'planned') ? ['application'] : []
  return new Set([...rows.flatMap(({ must }) => must), ...application])
}

function targetsOf(step: Step, held: Case, { here, community }: Around): Pick<OpenStep, 'targets'> {
  if (step === 'transfer') {
    const transfers = held.route.transfers.filter(({ to }) => here.includes(to))
    return { targets: transfers.map(({ to, only }) => ({ ...named(community, to), only: [...only] })) }
  }
  if (step !== 'forward') return {}
  const may = (unit: UnitKind): boolean => mayHold(unit) && unit !== held.holder && !held.route.avoid.includes(unit)
  return { targets: here.filter(may).map((unit) => ({ ...named(community, unit), only: [] })) }
}
