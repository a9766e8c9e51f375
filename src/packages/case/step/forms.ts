import { acceptCase } from '../../../../contract/case/acceptCase'
import { acceptForward } from '../../../../contract/case/acceptForward'
import { acknowledgeTransfer } from '../../../../contract/case/acknowledgeTransfer'
import { declineCase } from '../../../../contract/case/declineCase'
import { declineForward } from '../../../../contract/case/declineForward'
import type { stepAnswer } from '../../../../contract/case/fields'
import { forwardCase } from '../../../../contract/case/forwardCase'
import { noteOnCase } from '../../../../contract/case/noteOnCase'
import { planCase } from '../../../../contract/case/planCase'
import { rateReply } from '../../../../contract/case/rateReply'
import { recordDissuasion } from '../../../../contract/case/recordDissuasion'
import { rejectRectification } from '../../../../contract/case/rejectRectification'
import { reopenCase } from '../../../../contract/case/reopenCase'
import { reportOnCase } from '../../../../contract/case/reportOnCase'
import { reportRectified } from '../../../../contract/case/reportRectified'
import { transferCase } from '../../../../contract/case/transferCase'
import { urgeCase } from '../../../../contract/case/urgeCase'
import { verifyCase } from '../../../../contract/case/verifyCase'
import type { OpenStep } from '../../../../contract/case/view'
import type { Callable } from '../../../services/cloud'
import type { GenericSchema } from 'valibot'

export type Asked =
  'effective' | 'score' | 'to' | 'photos' | 'text' | 'reason' | 'reply' | 'receipt' | 'measures' | 'until' | 'stage'

/** What one step asks on its page. */
export interface StepForm {
  readonly operation: Callable<GenericSchema, typeof stepAnswer>
  /** The question at the top. */
  readonly title: string
  /** In the order of the page; which of them must be there, the server says. */
  readonly asks: readonly Asked[]
  /** The act, on the button. */
  readonly words: string
  /** Who reads what is written here. */
  readonly note: string
  /** What a field is called on this page, where its usual name doesn't fit. */
  readonly labels?: Partial<Record<Asked, string>>
}

type Takeable = Exclude<OpenStep['step'], 'escalate'>

const BOTH_READ = '报的人看得到；检查过后，小区里的人也看得到。'
const UNITS_READ = '报的人和接手的单位看得到。'

export const FORMS: Readonly<Record<Takeable, StepForm>> = {
  accept: {
    operation: acceptCase,
    title: '受理这件事',
    asks: ['text'],
    words: '受理',
    note: BOTH_READ,
    labels: { text: '谁去办、怎么办' },
  },
  decline: {
    operation: declineCase,
    title: '不受理',
    asks: ['reason', 'reply'],
    words: '不受理，告诉报的人',
    note: BOTH_READ,
  },
  forward: {
    operation: forwardCase,
    title: '转给哪个单位',
    asks: ['to', 'reason'],
    words: '转出去',
    note: '对方接手以前，还归你们。',
  },
  acceptForward: {
    operation: acceptForward,
    title: '接手这件事',
    asks: ['text'],
    words: '接手',
    note: '接手以后，就归你们办。',
    labels: { text: '谁去办、怎么办' },
  },
  declineForward: {
    operation: declineForward,
    title: '为什么不接',
    asks: ['reason'],
    words: '退回去',
    note: UNITS_READ,
  },
  recordDissuasion: {
    operation: recordDissuasion,
    title: '到现场劝得怎样',
    asks: ['effective', 'text', 'photos'],
    words: '记下来',
    note: BOTH_READ,
    labels: { text: '做了什么' },
  },
  reportOn: {
    operation: reportOnCase,
    title: '往上报',
    asks: ['text', 'photos'],
    words: '报上去',
    note: UNITS_READ,
    labels: { text: '劝了几次、现在怎样' },
  },
  transfer: {
    operation: transferCase,
    title: '移送给谁',
    asks: ['to', 'reason'],
    words: '移送',
    note: '对方给了回执才算移走。',
  },
  acknowledgeTransfer: {
    operation: acknowledgeTransfer,
    title: '收下移送',
    asks: ['receipt', 'text'],
    words: '收下，给回执',
    note: BOTH_READ,
  },
  reportRectified: {
    operation: reportRectified,
    title: '办好以后是什么样',
    asks: ['photos', 'text'],
    words: '报已办好，等核实',
    note: '社区到现场看过，才算办结。',
    labels: { text: '怎么办好的' },
  },
  verify: {
    operation: verifyCase,
    title: '核实办好了',
    asks: ['reply', 'text', 'photos'],
    words: '销号，把回话发给报的人',
    note: '销号的同时，报的人收到这句回话。',
    labels: { text: '现场看到什么' },
  },
  rejectRectification: {
    operation: rejectRectification,
    title: '哪里没办好',
    asks: ['reason', 'photos'],
    words: '退回重办',
    note: BOTH_READ,
    labels: { reason: '现场看到什么' },
  },
  planForLater: {
    operation: planCase,
    title: '什么时候能办好',
    asks: ['measures', 'until', 'stage', 'reason', 'reply'],
    words: '列入计划，告诉报的人',
    note: '列了计划不算办结，到日子会自己提醒。',
  },
  addNote: {
    operation: noteOnCase,
    title: '现在怎样',
    asks: ['photos', 'text'],
    words: '告诉处理的人',
    note: '照片只有处理的人看得到。',
  },
  urge: {
    operation: urgeCase,
    title: '催一催',
    asks: ['text'],
    words: '催一催',
    note: '一天能催一次。急的事直接打电话。',
  },
  rate: {
    operation: rateReply,
    title: '办得怎样',
    asks: ['score', 'text'],
    words: '评好了',
    note: '处理的单位和上级看得到。',
  },
  reopen: {
    operation: reopenCase,
    title: '为什么要重办',
    asks: ['reason', 'photos'],
    words: '要求重办',
    note: '回到原来的单位手上，重新算时间。',
    labels: { reason: '现在怎样' },
  },
}

export const formOf = (step: OpenStep['step']): StepForm | undefined => (step === 'escalate' ? undefined : FORMS[step])
