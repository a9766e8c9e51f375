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

/** One way to take a step. `effective` chooses between two rows of a dissuasion. */
export interface Row {
  readonly step: Step
  readonly from: readonly Status[]
  readonly by: readonly Relation[]
  readonly to: Status | 'same'
  readonly must: readonly Must[]
  /** Ids of the register, or of a national text. */
  readonly clause: string
  readonly when?: { readonly effective: boolean } | { readonly offer: 'forward' | 'transfer' }
}

const WORKING: readonly Status[] = ['accepted', 'dissuaded', 'reportedOn', 'planned']
const OPEN: readonly Status[] = ['received', ...WORKING, 'dissuadedInVain', 'rectified']
const NOT_YET_RECTIFIED: readonly Status[] = ['received', ...WORKING, 'dissuadedInVain']

/** Every step that a case can take: from where, to where, by whom, with what. There are no others. */
export const WORKFLOW: readonly Row[] = [
  { step: 'accept', from: ['received'], by: ['holder'], to: 'accepted', must: [], clause: 'DT-33' },
  { step: 'accept', from: NOT_YET_RECTIFIED, by: ['raised'], to: 'accepted', must: [], clause: 'PT-17' },
  {
    step: 'decline',
    from: ['received', 'accepted'],
    by: ['holder'],
    to: 'rejected',
    must: ['reason', 'reply'],
    clause: 'PT-34',
  },
  {
    step: 'forward',
    from: ['received', ...WORKING],
    by: ['holder'],
    to: 'same',
    must: ['to', 'reason'],
    clause: 'DT-04',
  },
  {
    step: 'acceptForward',
    from: ['received', ...WORKING],
    by: ['offered'],
    to: 'accepted',
    must: [],
    clause: 'DT-33',
    when: { offer: 'forward' },
  },
  {
    step: 'acceptForward',
    from: ['dissuadedInVain'],
    by: ['offered'],
    to: 'same',
    must: [],
    clause: 'DT-33',
    when: { offer: 'forward' },
  },
  { step: 'declineForward', from: NOT_YET_RECTIFIED, by: ['offered'], to: 'same', must: ['reason'], clause: 'DT-33' },
  {
    step: 'recordDissuasion',
    from: ['accepted', 'dissuaded', 'dissuadedInVain'],
    by: ['holder'],
    to: 'dissuaded',
    must: ['text', 'effective'],
    clause: 'CC-942',
    when: { effective: true },
  },
  {
    step: 'recordDissuasion',
    from: ['accepted', 'dissuaded', 'dissuadedInVain'],
    by: ['holder'],
    to: 'dissuadedInVain',
    must: ['text', 'effective'],
    clause: 'CC-942',
    when: { effective: false },
  },
  { step: 'reportOn', from: ['dissuadedInVain'], by: ['holder'], to: 'reportedOn', must: ['text'], clause: 'YC-10' },
  { step: 'transfer', from: WORKING, by: ['holder'], to: 'same', must: ['to', 'reason'], clause: 'YC-19' },
  {
    step: 'acknowledgeTransfer',
    from: WORKING,
    by: ['offered'],
    to: 'accepted',
    must: ['receipt'],
    clause: 'PT-27',
    when: { offer: 'transfer' },
  },
  {
    step: 'reportRectified',
    from: [...WORKING, 'dissuadedInVain'],
    by: ['holder'],
    to: 'rectified',
    must: ['photos', 'text'],
    clause: 'DT-03',
  },
  { step: 'verify', from: ['rectified'], by: ['verifier', 'raised'], to: 'closed', must: ['reply'], clause: 'DT-03' },
  {
    step: 'rejectRectification',
    from: ['rectified'],
    by: ['verifier', 'raised'],
    to: 'accepted',
    must: ['reason'],
    clause: 'DT-03',
  },
  {
    step: 'planForLater',
    from: [...WORKING],
    by: ['holder'],
    to: 'planned',
    must: ['plan', 'reason', 'reply'],
    clause: 'DT-05',
  },
  { step: 'addNote', from: OPEN, by: ['reporter'], to: 'same', must: [], clause: 'PT-22' },
  { step: 'urge', from: OPEN, by: ['reporter', 'above'], to: 'same', must: [], clause: 'PT-22' },
  { step: 'rate', from: ['closed'], by: ['reporter'], to: 'same', must: ['score'], clause: 'PT-34' },
  { step: 'reopen', from: ['closed'], by: ['reporter'], to: 'accepted', must: ['reason'], clause: 'PT-34' },
  { step: 'reopen', from: ['rejected'], by: ['reporter'], to: 'received', must: ['reason'], clause: 'PT-34' },
  { step: 'escalate', from: OPEN, by: ['time'], to: 'same', must: [], clause: 'PT-17' },
]

export const isOpen = (status: Status): boolean => OPEN.includes(status)
