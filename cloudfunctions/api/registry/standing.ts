import type { Parsed } from '../../../contract/operation'
import type { invite } from '../../../contract/registry/invite'
import type { LocalDate } from '../../../domain/common'
import { MAY_INVITE, covers } from '../../../domain/registry'
import type { Post, PostRole, Scope, Standing } from '../../../domain/registry'
import { postRole } from '../../../contract/registry/fields'
import * as v from 'valibot'
import type { Subject } from '../../common/door/standing'
import type { HeldPost, PostRecord } from '../../common/records/registry'

type WantedScope = Parsed<typeof invite>['scope']

/** A held post as the rules of the register read it. */
export function postOf(held: HeldPost, personId: string, today: LocalDate): Post {
  const role = v.parse(postRole, held.role)
  const until = held.until === undefined ? {} : { until: held.until }
  return { id: held.postId, personId, role, scope: scopeOf(held), from: today, ...until }
}

export function scopeOf({ role, scope, scopeId, department }: Omit<HeldPost, 'postId'>): Scope {
  if (role === 'department') return { kind: 'department', region: scopeId, department: department ?? '' }
  if (scope === 'region') return { kind: 'region', region: scopeId }
  return scope === 'company' ? { kind: 'company', companyId: scopeId } : { kind: 'community', communityId: scopeId }
}

export function wantedScope(scope: WantedScope): Scope {
  return scope.kind === 'company' ? { kind: 'company', companyId: scope.companyId } : scope
}

/** Where a subject stands, as the rules of the register read it. */
export const standingOf = ({ regionPath, communityId, companyId }: Subject): Standing => ({
  regionPath,
  ...(communityId === undefined ? {} : { communityId }),
  ...(companyId === undefined ? {} : { companyId }),
})

/** Whether any of these posts is above a place: it may invite to it, and it may end it. */
export const isAbove = (posts: readonly Post[], role: PostRole, place: Standing): boolean =>
  posts.some((post) => MAY_INVITE[post.role].includes(role) && covers(post.scope, place))

/** Roles to which these posts may invite where the place stands. */
export const invitable = (posts: readonly Post[], place: Standing): PostRole[] => [
  ...new Set(posts.filter(({ scope }) => covers(scope, place)).flatMap(({ role }) => MAY_INVITE[role])),
]

export const placeOf = ({ regionPath, companyId, communityId }: PostRecord): Standing => ({
  regionPath,
  ...(companyId === undefined ? {} : { companyId }),
  ...(communityId === undefined ? {} : { communityId }),
})
