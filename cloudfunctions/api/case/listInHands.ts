import { listInHands } from '../../../contract/case/listInHands'
import { accept, refuse } from '../../../domain/common'
import { handles } from '../../common/case/units'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { casesPage } from './pages'

export default handler(listInHands, async ({ postId, after }, context) => {
  const posts = context.caller.posts.filter(handles)
  const post = postId === undefined ? posts[0] : posts.find((one) => one.postId === postId)
  if (!post) return refuse({ code: 'case.noSuchPost' })
  const page = await casesPage(context, { hands: unitKey(post) }, 'dueKey', after)
  const all = [post, ...posts.filter((one) => one !== post)]
  const own = all.map(({ postId: of, scopeName, title }) => ({ postId: of, unitName: scopeName, title }))
  return accept({ ...page, posts: own, today: context.today })
})
