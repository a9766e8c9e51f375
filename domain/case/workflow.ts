import type { Plan, Score, Status } from './case'
import type { Severity } from './problem'
import type { UnitKind } from './unit'

/** How somebody stands to a case. `raised`: an office that something overdue was taken up to; `time`: the sweep. */
export type Relation = 'reporter' | 'holder' | 'offered' | 'verifier' | 'above' | 'raised' | 'time'

export const STEPS = [
  'accept',
  'decline',
  'forward',
  'acceptForward',
  'declineForward',
  'recordDissuasion',
  'reportOn',
  'transfer',
  'acknowledgeTransfer',
  'reportRectified',
  'verify',
  'rejectRectification',
  'planForLater',
  'addNote',
  'urge',
  'rate',
  'reopen',
  'escalate',
] as const

export type Step = (typeof STEPS)[number]

/** What a step may bring along; which of it must, the table says. */
export interface Carried {
  /** What was done or seen. */
  readonly text?: string
  /** Why, where a step needs a ground. */
  readonly reason?: string
  /** What the reporter is told. */
  readonly reply?: string
  /** File ids; with `reportRectified` the photos after. */
  readonly photos?: readonly string[]
  readonly to?: UnitKind
  /** Whether the dissuasion worked. */
  readonly effective?: boolean
  /** Number under which the transferee has it. */
  readonly receipt?: string
  readonly plan?: Plan
  readonly score?: Score
  /** Raises the severity on acceptance; never lowers it. */
  readonly severity?: Severity
  /** The reporter says that it is solved. */
  readonly solved?: boolean
}

export type Must = keyof Carried

/** What besides state and hands decides which row of a step applies. */
export type Guard = 'effective' | 'inVainByCompany' | 'inVainByOther' | 'handedOn' | 'transferred'

/** One way to take a step. */
export interface Row {
  readonly step: Step
  readonly from: readonly Status[]
  readonly by: readonly Relation[]
  readonly to: Status | 'same'
  readonly must: readonly Must[]
  /** Id of the register, or of a national text. */
  readonly clause: string
  readonly when?: Guard
}

const IN_HAND: readonly Status[] = ['accepted', 'dissuaded', 'reportedOn', 'planned']
const UNSOLVED: readonly Status[] = ['received', 'dissuadedInVain', ...IN_HAND]
const OPEN: readonly Status[] = [...UNSOLVED, 'rectified']
const BEFORE_REPORT: readonly Status[] = ['accepted', 'dissuaded', 'dissuadedInVain']

type Options = Partial<Pick<Row, 'must' | 'when'>>

const row = (
  step: Step,
  from: readonly Status[],
  to: Status | 'same',
  by: readonly Relation[],
  clause: string,
  { must = [], ...options }: Options = {},
): Row => ({ step, from, to, by, clause, must, ...options })

/** Every step that a case can take: from where, to where, by whom, on what ground, with what. There are no others. */
export const WORKFLOW: readonly Row[] = [
  row('accept', ['received'], 'accepted', ['holder'], 'DT-33'),
  // An office to which something overdue was taken up may take the case over.
  row('accept', UNSOLVED, 'accepted', ['raised'], 'PT-17'),
  row('decline', ['received', 'accepted'], 'rejected', ['holder'], 'PT-34', { must: ['reason', 'reply'] }),
  row('forward', ['received', ...IN_HAND], 'same', ['holder'], 'DT-04', { must: ['to', 'reason'] }),
  row('acceptForward', ['received', ...IN_HAND], 'accepted', ['offered'], 'DT-33', { when: 'handedOn' }),
  // The duty to report on goes along with the case.
  row('acceptForward', ['dissuadedInVain'], 'same', ['offered'], 'DT-33', { when: 'handedOn' }),
  row('declineForward', UNSOLVED, 'same', ['offered'], 'DT-33', { must: ['reason'] }),
  row('recordDissuasion', BEFORE_REPORT, 'dissuaded', ['holder'], 'CC-942', {
    must: ['text', 'effective'],
    when: 'effective',
  }),
  row('recordDissuasion', BEFORE_REPORT, 'dissuadedInVain', ['holder'], 'CC-942', {
    must: ['text', 'effective'],
    when: 'inVainByCompany',
  }),
  row('recordDissuasion', BEFORE_REPORT, 'same', ['holder'], 'QX-25', {
    must: ['text', 'effective'],
    when: 'inVainByOther',
  }),
  row('reportOn', ['dissuadedInVain'], 'reportedOn', ['holder'], 'YC-10', { must: ['text'] }),
  row('transfer', IN_HAND, 'same', ['holder'], 'YC-19', { must: ['to', 'reason'] }),
  row('acknowledgeTransfer', IN_HAND, 'accepted', ['offered'], 'YC-19', { must: ['receipt'], when: 'transferred' }),
  row('reportRectified', [...IN_HAND, 'dissuadedInVain'], 'rectified', ['holder'], 'DT-03', {
    must: ['photos', 'text'],
  }),
  row('verify', ['rectified'], 'closed', ['verifier', 'raised'], 'DT-03', { must: ['reply'] }),
  row('rejectRectification', ['rectified'], 'accepted', ['verifier', 'raised'], 'DT-03', { must: ['reason'] }),
  row('planForLater', IN_HAND, 'planned', ['holder'], 'DT-05', { must: ['plan', 'reason', 'reply'] }),
  row('addNote', OPEN, 'same', ['reporter'], 'PT-22'),
  row('urge', OPEN, 'same', ['reporter', 'above'], 'PT-22'),
  row('rate', ['closed'], 'same', ['reporter'], 'PT-34', { must: ['score'] }),
  row('reopen', ['closed'], 'accepted', ['reporter'], 'PT-34', { must: ['reason'] }),
  row('reopen', ['rejected'], 'received', ['reporter'], 'PT-34', { must: ['reason'] }),
  row('escalate', OPEN, 'same', ['time'], 'PT-17'),
]

export const isOpen = (status: Status): boolean => OPEN.includes(status)
