import * as v from 'valibot'
import { operation } from '../operation'

/** The number that WeChat verified (手机号快速验证); a code counts once. */
export const takePhone = operation({
  name: 'registry.takePhone',
  summary: 'Takes the phone number that WeChat verified',
  effect: 'change',
  who: ['person'],
  input: v.object({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  output: v.object({ phone: v.string() }),
  refusals: ['registry.phoneCodeSpent'],
})
