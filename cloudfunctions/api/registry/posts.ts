import type { Instant } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import { unitKey } from '../../common/door/standing'
import type { HeldPost, PostRecord } from '../../common/records/registry'
import type { Transaction } from '../../common/store/port'
import { changePerson } from './people'

/** Where a post stands, for who may look at it and end it. */
export type PlaceOfPost = Pick<PostRecord, 'regionPath' | 'companyId' | 'communityId'>

/** Gives a post: the person carries it from the next call on, and it stands in the list of its unit. Two documents. */
export async function givePost(
  transaction: Transaction,
  { personId, name, post, place }: { personId: string; name: string; post: HeldPost; place: PlaceOfPost },
  now: Instant,
): Promise<void> {
  await changePerson(transaction, personId, now, ({ posts }) => ({ name, posts: [...posts, post] }))
  await transaction.insert('posts', {
    _id: post.postId,
    personId,
    unitKey: unitKey(post),
    post,
    name,
    from: dateOf(now),
    ...place,
  })
}

/** Takes a post away: it counts no more at the person's next call. Two documents. */
export async function takePost(transaction: Transaction, { _id, personId }: PostRecord, now: Instant): Promise<void> {
  await changePerson(transaction, personId, now, ({ posts }) => ({
    posts: posts.filter(({ postId }) => postId !== _id),
  }))
  await transaction.patch('posts', _id, { endedAt: now })
}
