import * as v from 'valibot'
import { operation } from '../operation'

/** Which messages one may ask for, and how many of each are still to come. */
export const listConsents = operation({
  name: 'registry.listConsents',
  summary: 'Which messages I may ask WeChat for, and how many are left',
  effect: 'read',
  who: ['person'],
  input: v.object({}),
  output: v.object({
    templates: v.array(
      v.object({
        template: v.string(),
        /** What WeChat knows it by. */
        templateId: v.string(),
        left: v.number(),
      }),
    ),
  }),
  refusals: [],
})
