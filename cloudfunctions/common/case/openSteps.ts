import type { Output } from '../../../contract/operation'
import type { readCase } from '../../../contract/case/readCase'
import type { Actor, Case, Step } from '../../../domain/case'
import { lastPlanDay, mayForwardTo, mustCarry, STEPS, stepsOpenTo } from '../../../domain/case'
import type { PersonContext } from '../door/context'
import type { CaseRecord } from '../records/case'
import type { Around } from './around'
import { actingUnits, named } from './units'

type OpenStep = Output<typeof readCase>['steps'][number]

/** What the caller may do with a case now, with what each step needs; nothing else is offered on the page. */
export function openSteps(record: CaseRecord, around: Around, { caller, now }: PersonContext): OpenStep[] {
  const reporter: Actor[] = record.personId === caller.personId ? [{ as: 'reporter' }] : []
  const actorsFor = (step: Step): Actor[] => [
    ...reporter,
    ...actingUnits(around.community, caller, record.held, step).map((unit): Actor => ({ as: 'unit', unit })),
  ]
  const isOpen = (step: Step, actor: Actor): boolean =>
    stepsOpenTo(record.held, actor, now, around.rules).includes(step)
  return STEPS.filter((step) => actorsFor(step).some((actor) => isOpen(step, actor))).map((step) =>
    described(step, record.held, around),
  )
}

const described = (step: Step, held: Case, around: Around): OpenStep => ({
  step,
  must: mustCarry(step, held),
  ...targetsOf(step, held, around),
  ...(step === 'planForLater' ? { until: lastPlanDay(held, around.rules) } : {}),
})

function targetsOf(step: Step, held: Case, { here, community }: Around): Pick<OpenStep, 'targets'> {
  if (step === 'transfer') {
    const transfers = held.route.transfers.filter(({ to }) => here.includes(to))
    return { targets: transfers.map(({ to, only }) => ({ ...named(community, to), only: [...only] })) }
  }
  if (step !== 'forward') return {}
  const units = here.filter((unit) => mayForwardTo(held, unit))
  return { targets: units.map((unit) => ({ ...named(community, unit), only: [] })) }
}
