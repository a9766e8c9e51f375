import * as v from 'valibot'
import { line } from '../fields'
import { operation } from '../operation'

const MOST_AT_ONCE = 3

/** What a person said when WeChat asked: each yes lets us send one message of that kind. */
export const recordConsent = operation({
  name: 'registry.recordConsent',
  summary: 'Notes what I let WeChat send me',
  effect: 'change',
  who: ['person'],
  input: v.object({
    answers: v.pipe(
      v.array(v.object({ template: line, answer: v.picklist(['accept', 'reject', 'ban']) })),
      v.minLength(1),
      v.maxLength(MOST_AT_ONCE),
    ),
  }),
  output: v.object({ left: v.array(v.object({ template: v.string(), left: v.number() })) }),
  refusals: ['registry.noSuchTemplate'],
})
