import { listHeld } from '../../../contract/supervision/listHeld'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { queuePage } from './items'

/** One indexed page of what waits for a unit of the caller's: what it holds, and what is held out to it; never another's. */
export default handler(listHeld, async ({ postId, state, after }, { store, caller }) => {
  const post = postId === undefined ? caller.posts[0] : caller.posts.find((held) => held.postId === postId)
  if (!post) return refuse({ code: 'supervision.noSuchPost' })
  return accept(await queuePage(store, { hands: unitKey(post) }, state, after))
})
