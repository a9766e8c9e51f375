import * as v from 'valibot'
import { instant } from '../fields'
import { operation } from '../operation'
import { postRole } from './fields'

export const heldPost = v.object({
  postId: v.string(),
  role: postRole,
  scope: v.picklist(['region', 'company', 'community']),
  scopeId: v.string(),
  scopeName: v.string(),
  department: v.optional(v.string()),
  title: v.string(),
  until: v.optional(v.string()),
  /** Key of the unit that the post speaks for. */
  unitKey: v.string(),
})

export const heldUnit = v.object({
  unitId: v.string(),
  communityId: v.string(),
  communityName: v.string(),
  label: v.string(),
  bindingId: v.string(),
})

/** What this person is and has here: posts, units, claims that wait, messages not seen. */
export const whoAmI = operation({
  name: 'registry.whoAmI',
  summary: 'My posts, units, claims that wait, and how many messages I have not seen',
  effect: 'read',
  who: ['person'],
  input: v.object({}),
  output: v.object({
    name: v.optional(v.string()),
    /** Middle figures left out. */
    phone: v.optional(v.string()),
    elder: v.boolean(),
    posts: v.array(heldPost),
    units: v.array(heldUnit),
    claims: v.array(
      v.object({
        bindingId: v.string(),
        communityName: v.string(),
        label: v.string(),
        state: v.picklist(['waiting', 'refused']),
        reason: v.optional(v.string()),
        at: instant,
      }),
    ),
    /** A hundred stands for more. */
    unseen: v.number(),
  }),
  refusals: [],
})
