import type { CaseView, OpenStep } from '../../../contract/case/view'

type Step = OpenStep['step']

/** Which step of those that are open matters first: it is the page's one main button. */
const FIRST: readonly Step[] = [
  'acceptForward',
  'acknowledgeTransfer',
  'verify',
  'accept',
  'reportOn',
  'recordDissuasion',
  'reportRectified',
  'rate',
]

/** What stands beside the main step. */
const BESIDE: Partial<Record<Step, readonly Step[]>> = {
  acceptForward: ['declineForward'],
  acknowledgeTransfer: ['declineForward'],
  verify: ['rejectRectification'],
  accept: ['forward'],
  reportOn: ['reportRectified'],
  recordDissuasion: ['reportRectified'],
}

export interface Acts {
  readonly main: Step | undefined
  readonly beside: Step | undefined
  /** Everything else that is open. */
  readonly rest: readonly Step[]
}

/** The open steps as the page lays them out. Once somebody has been talked to, the next is to put it right. */
export function actsOf({ steps, timeline }: Pick<CaseView, 'steps' | 'timeline'>): Acts {
  const open = steps.map(({ step }) => step)
  const talked = timeline.some(({ what }) => what === 'recordDissuasion')
  const order = talked ? FIRST.filter((step) => step !== 'recordDissuasion') : FIRST
  const main = order.find((step) => open.includes(step))
  const beside = main && BESIDE[main]?.find((step) => open.includes(step))
  return { main, beside, rest: open.filter((step) => step !== main && step !== beside) }
}
