import type { OpenStep } from '../../../../contract/case/view'
import { isLocalDate } from '../../../../domain/common'
import type { Asked, StepForm } from './forms'

/** What is written on the page of a step; texts as typed. */
export type Filled = Readonly<Partial<Record<Exclude<Asked, 'photos'>, string>>>

/** Which demand of the server a field answers. */
const DEMANDS: Readonly<Record<Asked, string>> = {
  effective: 'effective',
  score: 'score',
  to: 'to',
  photos: 'photos',
  text: 'text',
  reason: 'reason',
  reply: 'reply',
  receipt: 'receipt',
  measures: 'plan',
  until: 'plan',
  stage: 'application',
}

export const isNeeded = (asked: Asked, { must }: Pick<OpenStep, 'must'>): boolean => must.includes(DEMANDS[asked])

/** The fields that must be there and aren't, in the order of the page. */
export function missing({ asks }: StepForm, open: OpenStep, filled: Filled, photos: number): Asked[] {
  return asks.filter((asked) => {
    if (asked === 'photos') return isNeeded(asked, open) && photos === 0
    const value = filled[asked]?.trim() ?? ''
    if (asked === 'until') return isNeeded(asked, open) && !isLocalDate(value)
    return isNeeded(asked, open) && value === ''
  })
}

/** The input of the step's operation; what was left out isn't sent. */
export function inputOf(
  caseId: string,
  { asks }: StepForm,
  open: OpenStep,
  filled: Filled,
  photos: readonly string[],
  solved: boolean,
): object {
  const words = Object.fromEntries(
    asks.flatMap((asked) => {
      const value = asked === 'photos' ? '' : (filled[asked]?.trim() ?? '')
      return PLAIN.includes(asked) && value !== '' ? [[asked, value]] : []
    }),
  )
  const { effective, measures, until, stage } = filled
  const application = stage !== undefined && isNeeded('stage', open) ? { application: { stage } } : {}
  return {
    caseId,
    ...words,
    ...(asks.includes('photos') ? { photos } : {}),
    ...(asks.includes('effective') ? { effective: effective === 'yes' } : {}),
    ...(asks.includes('until') ? { plan: { measures, until, ...application } } : {}),
    ...(solved ? { solved } : {}),
  }
}

const PLAIN: readonly Asked[] = ['text', 'reason', 'reply', 'receipt', 'to', 'score']
