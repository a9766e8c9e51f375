import type * as v from 'valibot'
import { acceptCase } from '../../../contract/case/acceptCase'
import { acceptForward } from '../../../contract/case/acceptForward'
import { acknowledgeTransfer } from '../../../contract/case/acknowledgeTransfer'
import { declineCase } from '../../../contract/case/declineCase'
import { declineForward } from '../../../contract/case/declineForward'
import { forwardCase } from '../../../contract/case/forwardCase'
import { noteOnCase } from '../../../contract/case/noteOnCase'
import { planCase } from '../../../contract/case/planCase'
import { rateReply } from '../../../contract/case/rateReply'
import type { readCase } from '../../../contract/case/readCase'
import { recordDissuasion } from '../../../contract/case/recordDissuasion'
import { rejectRectification } from '../../../contract/case/rejectRectification'
import { reopenCase } from '../../../contract/case/reopenCase'
import { reportOnCase } from '../../../contract/case/reportOnCase'
import { reportRectified } from '../../../contract/case/reportRectified'
import { transferCase } from '../../../contract/case/transferCase'
import { urgeCase } from '../../../contract/case/urgeCase'
import { verifyCase } from '../../../contract/case/verifyCase'
import type { Output } from '../../../contract/operation'
import { SCORES } from '../../../domain/case'
import type { Step } from '../../../domain/case'
import { addDays } from '../../../domain/common'
import type { ReadOrChange } from '../../../scripts/seed/acting'
import type { Random } from '../random'

type View = Output<typeof readCase>
export type OpenStep = View['steps'][number]

/** An operation with its input, ready to be sent. */
export interface Ready {
  readonly operation: ReadOrChange<v.GenericSchema, v.GenericSchema>
  readonly input: unknown
  /** It can't be taken without a photo. */
  readonly needsPhoto?: boolean
}

const REPLY = '车已经挪走，我们到现场看过了'

type Filling = (caseId: string, open: OpenStep, random: Random, view: View) => Ready

const ready = <I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: ReadOrChange<I, O>,
  input: v.InferInput<I>,
): Ready => ({ operation, input })

const to = (open: OpenStep, random: Random) => random.any(open.targets ?? [])?.unit ?? 'county'

/** How each step is filled in. */
const FILLED: Partial<Record<Step, Filling>> = {
  accept: (caseId, _, random) =>
    ready(acceptCase, random.chance(0.2) ? { caseId, severity: 'urgent' } : { caseId, text: '已联系车主' }),
  decline: (caseId) => ready(declineCase, { caseId, reason: '不在本小区', reply: '这个地方不在本小区' }),
  forward: (caseId, open, random) => ready(forwardCase, { caseId, to: to(open, random), reason: '要找车主' }),
  acceptForward: (caseId) => ready(acceptForward, { caseId }),
  declineForward: (caseId) => ready(declineForward, { caseId, reason: '不归我们管' }),
  recordDissuasion: (caseId, _, random) =>
    ready(recordDissuasion, { caseId, text: '贴了劝离通知', effective: random.chance(0.4) }),
  reportOn: (caseId) => ready(reportOnCase, { caseId, text: '劝离两次没有效果' }),
  transfer: (caseId, open, random) => ready(transferCase, { caseId, to: to(open, random), reason: '要处罚' }),
  acknowledgeTransfer: (caseId) => ready(acknowledgeTransfer, { caseId, receipt: '荔公移 2026-18' }),
  reportRectified: (caseId) => ({
    ...ready(reportRectified, { caseId, text: '车已挪走', photos: [] }),
    needsPhoto: true,
  }),
  verify: (caseId) => ready(verifyCase, { caseId, reply: REPLY }),
  rejectRectification: (caseId) => ready(rejectRectification, { caseId, reason: '还有一辆没挪' }),
  planForLater: (caseId, open, random, { today }) => {
    const application = { stage: 'filed' } as const
    const plan = { measures: '列入下季度维修', until: addDays(open.until ?? today, -random.below(9)), application }
    return ready(planCase, { caseId, plan, reason: '要走招标', reply: '列入下季度，到时通知你' })
  },
  addNote: (caseId, _, random) => ready(noteOnCase, { caseId, text: '又来了一辆', solved: random.chance(0.2) }),
  urge: (caseId) => ready(urgeCase, { caseId }),
  rate: (caseId, _, random) => ready(rateReply, { caseId, score: random.pick(SCORES) }),
  reopen: (caseId) => ready(reopenCase, { caseId, reason: '车又停回来了' }),
}

const EVERY_STEP = Object.keys(FILLED) as readonly Step[]

/** Steps that carry a case on are taken more often than those that don't, so that cases come to an end. */
const SELDOM: Partial<Record<Step, number>> = { urge: 0.12, addNote: 0.12, forward: 0.35, decline: 0.15, transfer: 0.5 }

function drawn(steps: readonly OpenStep[], random: Random): OpenStep | undefined {
  const weightOf = ({ step }: OpenStep): number => SELDOM[step] ?? 1
  let left = random.next() * steps.reduce((total, open) => total + weightOf(open), 0)
  return steps.find((open) => (left -= weightOf(open)) < 0)
}

/** One of the steps that the page offers; now and then one that it doesn't. */
export function stepOn(view: View, random: Random): Ready | undefined {
  const unoffered = { step: random.pick(EVERY_STEP), must: [] }
  const offered = drawn(view.steps, random)
  const open = random.chance(0.06) ? unoffered : offered
  return open && FILLED[open.step]?.(view.caseId, open, random, view)
}
