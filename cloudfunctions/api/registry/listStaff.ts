import { listStaff } from '../../../contract/registry/listStaff'
import { postRole } from '../../../contract/registry/fields'
import type { Parsed } from '../../../contract/operation'
import * as v from 'valibot'
import { accept } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import type { Post } from '../../../domain/registry'
import { handler } from '../../common/door/handler'
import { stands } from '../../common/inbox'
import type { InvitationRecord, PostRecord } from '../../common/records/registry'
import { invitable, isAbove, placeOf, postOf, standingOf } from './standing'

const PAGE = 50
const MOST_INVITATIONS = 20

/** A page of posts and the caller's own open invitations: an invitation's id is all one needs to take it. */
export default handler(listStaff, async ({ scope, after }, { store, caller, subject, today }) => {
  // The community that is named lets nobody look at a company that doesn't serve it.
  if (scope.kind === 'company' && scope.companyId !== subject?.companyId) {
    return accept({ items: [], invitations: [], mayInvite: [] })
  }
  const unitKey = keyOf(scope)
  const [posts, invitations] = await Promise.all([
    store.find('posts', {
      where: { unitKey },
      order: ['_id', 'asc'],
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    }),
    store.find('invitations', { where: { unitKey }, order: ['createdAt', 'desc'], limit: MOST_INVITATIONS }),
  ])
  const own = caller.posts.map((held) => postOf(held, caller.personId, today))
  const last = posts.length === PAGE ? posts.at(-1) : undefined
  return accept({
    items: posts.filter((post) => stands(post, today)).map((post) => row(post, own, caller.personId)),
    invitations: invitations.filter((one) => isOpenOf(one, caller.personId, today)).map(offered),
    mayInvite: subject ? invitable(own, standingOf(subject)) : [],
    ...(last ? { next: last._id } : {}),
  })
})

function keyOf(scope: Parsed<typeof listStaff>['scope']): string {
  if (scope.kind === 'department') return `department:${scope.department}@${scope.region}`
  if (scope.kind === 'region') return `region:${scope.region}`
  return scope.kind === 'company' ? `company:${scope.companyId}` : `committee:${scope.communityId}`
}

function row(record: PostRecord, own: readonly Post[], personId: string) {
  const { _id, name, post, from } = record
  const role = v.parse(postRole, post.role)
  const isMine = record.personId === personId
  const mayEnd = isMine || isAbove(own, role, placeOf(record))
  const until = post.until === undefined ? {} : { until: post.until }
  return { postId: _id, name, role, title: post.title, from, ...until, isMine, mayEnd }
}

const isOpenOf = (
  { madeByPerson, takenBy, withdrawnOn, lastDay }: InvitationRecord,
  personId: string,
  today: LocalDate,
): boolean => madeByPerson === personId && takenBy === undefined && withdrawnOn === undefined && today <= lastDay

const offered = ({ _id, post, lastDay }: InvitationRecord) => ({
  invitationId: _id,
  role: v.parse(postRole, post.role),
  title: post.title,
  lastDay,
})
