import * as v from 'valibot'
import { line } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

/** 开通: the holder of the deployment's key opens a region of their own and takes its first post; everybody else is invited from there. */
export const setUp = operation({
  name: 'registry.setUp',
  summary: 'Opens a region with the key of the deployment and gives its first post',
  effect: 'change',
  who: ['person'],
  input: v.object({
    key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    /** City or county that nobody above opened. */
    region: v.object({ code: regionCode, name: line }),
    /** As colleagues know the person. */
    name: line,
    title: line,
  }),
  output: v.object({ regionId: v.string(), postId: v.string() }),
  refusals: [
    'registry.setUpClosed',
    'registry.wrongKey',
    'registry.regionStands',
    'registry.openedFromAbove',
    'registry.notSuchLevel',
  ],
})
