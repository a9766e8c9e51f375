import type { LocalDate, Refusal, Result } from '../common'
import { accept, addDays, holdsOn, refuse } from '../common'
import type { Post, PostRole, Scope, Standing } from './post'
import { covers, scopeOf } from './post'
import { levelOf, regionPath } from './region'

/** A place that somebody above holds open for whoever takes it up. */
export interface Invitation {
  readonly role: PostRole
  readonly scope: Scope
  /** Post from which it was made. */
  readonly madeBy: string
  readonly madeOn: LocalDate
  /** Last day on which it can be taken up. */
  readonly lastDay: LocalDate
  /** Person who took it up. */
  readonly takenBy?: string
  readonly withdrawnOn?: LocalDate
}

export type InvitationRefusal =
  | (Refusal & { readonly code: 'registry.postEnded' })
  | (Refusal & { readonly code: 'registry.mayNotInvite'; readonly by: PostRole; readonly role: PostRole })
  | (Refusal & { readonly code: 'registry.scopeDoesNotFit'; readonly role: PostRole })
  | (Refusal & { readonly code: 'registry.outsideOwnScope' })

export type TakingRefusal =
  | (Refusal & { readonly code: 'registry.invitationExpired'; readonly lastDay: LocalDate })
  | (Refusal & { readonly code: 'registry.invitationTaken' })
  | (Refusal & { readonly code: 'registry.invitationWithdrawn' })

/** Who may invite whom: from above, within one's own. A city's office has nobody above it here and invites its own. */
export const MAY_INVITE: Readonly<Record<PostRole, readonly PostRole[]>> = {
  city: ['city', 'county', 'department', 'supervisor', 'auditor'],
  county: ['subdistrict', 'department', 'companyManager', 'supervisor', 'auditor'],
  subdistrict: ['neighbourhood', 'companyManager', 'committeeMember', 'supervisor'],
  neighbourhood: ['companyManager', 'committeeMember'],
  companyManager: ['companyStaff'],
  companyStaff: [],
  committeeMember: [],
  department: [],
  supervisor: [],
  auditor: [],
}

/** What is offered. */
export interface Place {
  readonly role: PostRole
  readonly scope: Scope
  /** Of a community its own standing, of a company that of a community which it serves; regions need none. */
  readonly standing?: Standing
}

/**
 * Makes an invitation.
 * @param days in which it can be taken up, the day of making not counted
 */
export function invite(
  inviter: Post,
  place: Place,
  today: LocalDate,
  days: number,
): Result<Invitation, InvitationRefusal> {
  const { role, scope } = place
  if (!holdsOn(inviter, today)) return refuse({ code: 'registry.postEnded' })
  if (!MAY_INVITE[inviter.role].includes(role)) {
    return refuse({ code: 'registry.mayNotInvite', by: inviter.role, role })
  }
  if (!fits(role, scope)) return refuse({ code: 'registry.scopeDoesNotFit', role })
  const standing = standingOf(place)
  if (!standing || !covers(inviter.scope, standing)) return refuse({ code: 'registry.outsideOwnScope' })
  return accept({ role, scope, madeBy: inviter.id, madeOn: today, lastDay: addDays(today, days) })
}

/** Takes an invitation up; a person who took it already has it. Its last day still counts. */
export function take(invitation: Invitation, personId: string, today: LocalDate): Result<Invitation, TakingRefusal> {
  if (invitation.withdrawnOn !== undefined) return refuse({ code: 'registry.invitationWithdrawn' })
  if (invitation.takenBy === personId) return accept(invitation)
  if (invitation.takenBy !== undefined) return refuse({ code: 'registry.invitationTaken' })
  if (today > invitation.lastDay) {
    return refuse({ code: 'registry.invitationExpired', lastDay: invitation.lastDay })
  }
  return accept({ ...invitation, takenBy: personId })
}

function fits(role: PostRole, scope: Scope): boolean {
  const { kind, level } = scopeOf(role)
  if (scope.kind !== kind) return false
  return level === undefined || scope.kind !== 'region' || levelOf(scope.region) === level
}

/** Where the place lies: a region's code says so itself, a community's or company's standing must be its own. */
function standingOf({ scope, standing }: Place): Standing | undefined {
  if (scope.kind === 'region' || scope.kind === 'department') return { regionPath: regionPath(scope.region) }
  return standing && covers(scope, standing) ? standing : undefined
}
