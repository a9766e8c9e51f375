import * as v from 'valibot'
import { operation } from '../operation'

/** 长辈版: kept with the person, so that another phone shows the same. */
export const setPreferences = operation({
  name: 'registry.setPreferences',
  summary: 'Turns the elder view on or off',
  effect: 'change',
  who: ['person'],
  input: v.object({ elder: v.boolean() }),
  output: v.object({ elder: v.boolean() }),
  refusals: [],
})
