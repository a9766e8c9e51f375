import { endPost } from '../../../contract/registry/endPost'
import { postRole } from '../../../contract/registry/fields'
import * as v from 'valibot'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { stands } from '../../common/inbox'
import type { PostRecord } from '../../common/records/registry'
import type { Reader } from '../../common/store/port'
import { takePost } from './posts'
import { isAbove, placeOf, postOf } from './standing'

export default handler(endPost, async ({ postId }, { store, caller, now, today, commit }) => {
  const posts = caller.posts.map((held) => postOf(held, caller.personId, today))
  const standing = await store.get('posts', postId)
  if (standing && (await isLastAtTop(store, standing))) return refuse({ code: 'registry.lastOfOffice' })
  return commit(async (change) => {
    const record = await change.get('posts', postId)
    if (!record || !stands(record, today)) return refuse({ code: 'registry.postEnded' })
    const role = v.parse(postRole, record.post.role)
    if (record.personId !== caller.personId && !isAbove(posts, role, placeOf(record))) {
      return refuse({ code: 'registry.mayNotEnd', role })
    }
    await takePost(change, record, now)
    return accept({ postId })
  })
})

/** A region that nobody above opened would be without anybody who could invite. */
async function isLastAtTop(store: Reader, { _id, unitKey, regionPath, post }: PostRecord): Promise<boolean> {
  if (post.scope !== 'region' || regionPath.length > 1 || post.role === 'department') return false
  const posts = await store.find('posts', { where: { unitKey } })
  return posts.every((one) => one._id === _id || one.endedAt !== undefined || one.post.role !== post.role)
}
