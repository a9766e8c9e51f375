import type { Circle } from '../../../contract/circle'
import { COMPANY, OFFICES } from '../../../contract/roles'
import type { Role } from '../../../contract/roles'
import type { LocalDate } from '../../../domain/common'
import type { HeldPost, HeldUnit } from '../records/registry'

/** Who calls: the person whom WeChat, or a desk session bound to a person, names. */
export interface Caller {
  readonly personId: string
  readonly posts: readonly HeldPost[]
  readonly units: readonly HeldUnit[]
  /** Sort key of the newest message that was seen; absent where none was. */
  readonly seenUpTo?: string
}

/** What the call is about, as far as standing goes. */
export interface Subject {
  readonly communityId?: string
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly unitId?: string
  /** The person whom the record is about, e.g. the reporter of a case. */
  readonly personId?: string
  /** Unit keys in whose hands the matter is or was; undefined where the record is in nobody's hands. */
  readonly handlers?: readonly string[]
}

/** Short key of the unit that a post speaks for: company:…, committee:…, region:…, department:…@…. */
export function unitKey(post: HeldPost): string {
  if (post.role === 'department') return `department:${post.department}@${post.scopeId}`
  if (post.scope === 'community') return `committee:${post.scopeId}`
  return `${post.scope}:${post.scopeId}`
}

/** The posts whose term has not run out; its last day still counts. */
export const inTerm = (posts: readonly HeldPost[], today: LocalDate): HeldPost[] =>
  posts.filter(({ until }) => until === undefined || today <= until)

/** Every role that a caller has towards a subject; without a subject, every role that the caller has at all. */
export function rolesOf(caller: Caller | undefined, subject: Subject | undefined): Set<Role> {
  if (!caller) return new Set(['guest'])
  const roles = new Set<Role>(['guest', 'person'])
  for (const post of caller.posts) if (!subject || covers(post, subject)) roles.add(post.role)
  if (caller.units.some(({ communityId }) => !subject || communityId === subject.communityId)) roles.add('owner')
  if (caller.units.some(({ unitId }) => !subject || unitId === subject.unitId)) roles.add('unitOwner')
  if (subject?.personId === caller.personId) roles.add('reporter')
  return roles
}

function covers(post: HeldPost, subject: Subject): boolean {
  if (post.scope === 'company') return post.scopeId === subject.companyId
  if (post.scope === 'community') return post.scopeId === subject.communityId
  const within = subject.regionPath.includes(post.scopeId)
  return post.role === 'department' ? within && isAmong(subject.handlers, post) : within
}

const isAmong = (handlers: readonly string[] | undefined, post: HeldPost): boolean =>
  handlers?.includes(unitKey(post)) ?? false

const INSIDERS: readonly Role[] = [
  'owner',
  'committeeMember',
  ...COMPANY,
  ...OFFICES,
  'department',
  'supervisor',
  'auditor',
]
const HANDLING: readonly Role[] = ['committeeMember', ...COMPANY]

/** The circles in which a caller with these roles stands. Offices over a matter handle it; a company or committee only what is in its hands. */
export function circlesOf(
  roles: ReadonlySet<Role>,
  caller: Caller | undefined,
  subject: Subject | undefined,
): Set<Circle> {
  const circles = new Set<Circle>(['public'])
  if (!subject) return new Set<Circle>(['public', 'community', 'handler', 'own'])
  if (INSIDERS.some((role) => roles.has(role))) circles.add('community')
  const inHands = caller?.posts.some((post) => HANDLING.includes(post.role) && isAmong(subject.handlers, post)) ?? false
  const handles = HANDLING.some((role) => roles.has(role)) && (subject.handlers === undefined || inHands)
  if (handles || roles.has('department') || OFFICES.some((role) => roles.has(role))) circles.add('handler')
  if (roles.has('reporter') || roles.has('unitOwner')) circles.add('own')
  return circles
}
