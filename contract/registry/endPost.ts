import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'

/** Takes a post away, from above or by whoever holds it; it counts no more at the next call. */
export const endPost = operation({
  name: 'registry.endPost',
  summary: 'Ends a post at once, from above or by its holder',
  effect: 'change',
  who: ['reporter', ...OFFICES, 'companyManager'],
  subject: ({ postId }) => ({ collection: 'posts', id: postId }),
  input: v.object({ postId: id }),
  output: v.object({ postId: v.string() }),
  refusals: ['registry.mayNotEnd', 'registry.postEnded', 'registry.lastOfOffice'],
})
