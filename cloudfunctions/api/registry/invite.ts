import { invite } from '../../../contract/registry/invite'
import type { Parsed } from '../../../contract/operation'
import { accept, refuse } from '../../../domain/common'
import type { LocalDate, Result } from '../../../domain/common'
import { committeeInTerm, invite as makeInvitation } from '../../../domain/registry'
import type { Invitation, Place, Post } from '../../../domain/registry'
import type { PersonContext } from '../../common/door/context'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { policiesAt } from '../../common/policies'
import type { HeldPost, InvitationRecord } from '../../common/records/registry'
import type { Reader } from '../../common/store/port'
import { readRegisterOf } from './register'
import { postOf, standingOf, wantedScope } from './standing'

type Input = Parsed<typeof invite>

/** Made from the first of the caller's posts that may make it. */
export default handler(invite, async (input, context) => {
  const { store, caller, subject, now, today, newId, commit } = context
  if (!subject) return refuse({ code: 'registry.outsideOwnScope' })
  const days = (await policiesAt(store, subject.regionPath)).value('registry.invitationDays', today)
  if (!days) return refuse({ code: 'registry.noPolicyInForce' })
  const place: Place = { role: input.role, scope: wantedScope(input.scope), standing: standingOf(subject) }
  const posts = caller.posts.map((held) => postOf(held, caller.personId, today))
  const made = firstMade(posts, place, today, days.value)
  if (!made.ok) return made
  const term = await termOf(store, input, today)
  if (!term.ok) return term
  const post = await heldPost(store, input, term.value)
  const invitationId = newId('invite')
  const record = recordOf(invitationId, post, made.value, context)
  return commit(async (change) => {
    await change.insert('invitations', { ...record, createdAt: now })
    return accept({ invitationId, lastDay: made.value.lastDay })
  })
})

function firstMade(posts: readonly Post[], place: Place, today: LocalDate, days: number): Result<Invitation> {
  const tries = posts.map((post) => makeInvitation(post, place, today, days))
  return tries.find(({ ok }) => ok) ?? tries.at(-1) ?? refuse({ code: 'registry.mayNotInvite', role: place.role })
}

/** A committee's member stays until the end of its term; anybody else as long as was said. */
async function termOf(
  store: Reader,
  { role, scope, until }: Input,
  today: LocalDate,
): Promise<Result<{ until?: LocalDate }>> {
  if (role !== 'committeeMember' || scope.kind !== 'community') return accept(until === undefined ? {} : { until })
  const { committees } = await readRegisterOf(store, scope.communityId)
  const committee = committeeInTerm(committees.at(-1), today)
  return committee.ok ? accept({ until: committee.value.termLast }) : committee
}

async function heldPost(
  store: Reader,
  { role, scope, title }: Input,
  term: { until?: LocalDate },
): Promise<Omit<HeldPost, 'postId'>> {
  if (scope.kind === 'company') {
    const company = await store.get('companies', scope.companyId)
    return { role, scope: 'company', scopeId: scope.companyId, scopeName: company?.name ?? '', title, ...term }
  }
  if (scope.kind === 'community') {
    const community = await store.get('communities', scope.communityId)
    return { role, scope: 'community', scopeId: scope.communityId, scopeName: community?.name ?? '', title, ...term }
  }
  const region = await store.get('regions', scope.region)
  const department = scope.kind === 'department' ? { department: scope.department } : {}
  return { role, scope: 'region', scopeId: scope.region, scopeName: region?.name ?? '', title, ...department, ...term }
}

function recordOf(
  invitationId: string,
  post: Omit<HeldPost, 'postId'>,
  { madeBy, madeOn, lastDay }: Invitation,
  { caller, subject }: PersonContext,
): Omit<InvitationRecord, 'createdAt'> {
  const { regionPath = [], companyId, communityId } = subject ?? {}
  return {
    _id: invitationId,
    post,
    unitKey: unitKey({ ...post, postId: invitationId }),
    regionPath,
    ...(post.scope === 'company' && companyId !== undefined ? { companyId } : {}),
    ...(post.scope === 'community' && communityId !== undefined ? { communityId } : {}),
    madeBy,
    madeByPerson: caller.personId,
    madeByTitle: caller.posts.find(({ postId }) => postId === madeBy)?.title ?? '',
    madeOn,
    lastDay,
  }
}
