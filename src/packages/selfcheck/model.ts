import * as v from 'valibot'
import type { openSelfCheck } from '../../../contract/disclosure/openSelfCheck'
import type { publishSelfCheck } from '../../../contract/disclosure/publishSelfCheck'
import type { Input, Output } from '../../../contract/operation'
import { isLocalDate } from '../../../domain/common'

export type Opened = Output<typeof openSelfCheck>
type Answer = Input<typeof publishSelfCheck>['answers'][number]

/** What stands in the form: an answer by item, and where the result hangs. */
export interface CheckForm {
  readonly answers: readonly Draft[]
  readonly on: string
  readonly places: readonly Place[]
  readonly sms: string
  readonly phone: string
}

export type Place = 'board' | 'corridor' | 'lift'

/** An answer as it is being written. */
export interface Draft {
  readonly itemId: string
  readonly outcome: 'fine' | 'problem'
  readonly words: string
  readonly measure: string
  readonly by: string
  readonly post: string
}

const draftField = v.object({
  itemId: v.string(),
  outcome: v.picklist(['fine', 'problem']),
  words: v.string(),
  measure: v.string(),
  by: v.string(),
  post: v.string(),
})

const formField = v.object({
  answers: v.array(draftField),
  on: v.string(),
  places: v.array(v.picklist(['board', 'corridor', 'lift'])),
  sms: v.string(),
  phone: v.string(),
})

export const isCheckForm = (kept: unknown): kept is CheckForm => v.is(formField, kept)

/** A form that begins with what was answered so far. */
export const freshForm = ({ answers, today }: Opened): CheckForm => ({
  answers: answers.map(({ itemId, problem }) =>
    problem
      ? {
          itemId,
          outcome: 'problem',
          words: problem.words,
          measure: problem.measure,
          by: problem.by,
          post: problem.post,
        }
      : { ...FINE, itemId },
  ),
  on: today,
  places: [],
  sms: '',
  phone: '',
})

const FINE = { outcome: 'fine', words: '', measure: '', by: '', post: '' } as const

export const draftOf = ({ answers }: CheckForm, itemId: string): Draft | undefined =>
  answers.find((answer) => answer.itemId === itemId)

/** Writes fields of one answer; the first word makes it one. */
export function answer(form: CheckForm, itemId: string, fields: Partial<Draft>): CheckForm {
  const standing = draftOf(form, itemId) ?? { ...FINE, itemId }
  const others = form.answers.filter((one) => one.itemId !== itemId)
  return { ...form, answers: [...others, { ...standing, ...fields }] }
}

export const toggle = (form: CheckForm, place: Place): CheckForm => ({
  ...form,
  places: form.places.includes(place) ? form.places.filter((one) => one !== place) : [...form.places, place],
})

/** What still has to be written before it can be published; empty when nothing is. */
export function stillMissing({ items }: Pick<Opened, 'items'>, form: CheckForm): string {
  const open = items.filter(({ id }) => !isWhole(draftOf(form, id))).length
  if (open > 0) return `还有${open}样没写全`
  if (form.places.length === 0) return '写上结果贴在了哪里'
  return isLocalDate(form.on) ? '' : '写上哪天贴的'
}

const isWhole = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (draft.outcome === 'fine' ||
    ([draft.words, draft.measure, draft.post].every((words) => words.trim() !== '') && isLocalDate(draft.by)))

/** The answers as they are sent: those that are whole. */
export const answersOf = ({ answers }: CheckForm): Answer[] =>
  answers.filter(isWhole).map(({ itemId, outcome, words, measure, by, post }) => ({
    itemId,
    ...(outcome === 'problem' && { problem: { words, measure, by, post } }),
  }))

/** 0 where nothing is written. */
export const countOf = (typed: string): number => Number(/^\d{1,5}$/.test(typed) ? typed : 0)
