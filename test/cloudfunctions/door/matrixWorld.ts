import * as v from 'valibot'
import type { Operation } from '../../../contract/operation'
import type { Role } from '../../../contract/roles'
import { admit } from '../../../cloudfunctions/common/door/door'
import type { HeldPost, PersonRecord } from '../../../cloudfunctions/common/records/registry'
import { accept } from '../../../domain/common'
import { PLACES, readerOf } from './onePlace'

/** Where the caller's own place lies, seen from the subject's. */
export const RELATIONS = ['own', 'sibling', 'above', 'below'] as const
export type Relation = (typeof RELATIONS)[number]

const OFFICES = ['city', 'county', 'subdistrict', 'neighbourhood'] as const
type Office = (typeof OFFICES)[number]
const isOffice = (role: Role): role is Office => (OFFICES as readonly Role[]).includes(role)

/** Roles that read or act for a region of any level. */
const REGIONAL: readonly Role[] = ['supervisor', 'auditor', 'department']

/** Whether a role wanted by an operation is met by a caller of this role and relation: written from the design, not from the door. */
export function standsTo(wanted: Role, role: Role, relation: Relation, hasSubject: boolean): boolean {
  if (wanted === 'guest') return true
  if (role === 'guest') return false
  if (wanted === 'person') return true
  const isOneToo = wanted === 'owner' && role === 'unitOwner'
  if (wanted !== role && !isOneToo) return false
  if (!hasSubject) return role !== 'reporter' && relation !== 'below' && (relation !== 'above' || hasHigher(role))
  return relation === 'own' || (relation === 'above' && REGIONAL.includes(role))
}

const hasHigher = (role: Role): boolean => REGIONAL.includes(role)

/** People of a role who stand so to the subject; none where there is no such person. */
export function callersOf(role: Role, relation: Relation): (PersonRecord | undefined)[] {
  if (role === 'guest') return [undefined]
  if (role === 'person') return [person([])]
  if (role === 'reporter') return relation === 'own' ? [person([], 'the-reporter')] : [person([])]
  if (role === 'owner' || role === 'unitOwner') return ownersOf(role, relation)
  if (isOffice(role)) return officesOf(role, relation)
  if (REGIONAL.includes(role)) return regionalOf(role, relation)
  return serving(role, relation)
}

function ownersOf(role: 'owner' | 'unitOwner', relation: Relation): PersonRecord[] {
  const communityId = relation === 'own' ? 'S1' : 'S2'
  const unitId = relation === 'own' ? 'S1' : 'S9'
  if (relation === 'above' || relation === 'below') return []
  return [person([], 'an-owner', [{ unitId: role === 'owner' ? 'S8' : unitId, communityId }])]
}

function officesOf(role: Office, relation: Relation): PersonRecord[] {
  if (relation === 'above' || relation === 'below') return []
  return [person([post(role, 'region', PLACES[relation][role])])]
}

/** A region of every level, above the subject or beside it. */
function regionalOf(role: Role, relation: Relation): PersonRecord[] {
  if (relation === 'below') return []
  const side = relation === 'sibling' ? PLACES.sibling : PLACES.own
  const regions = relation === 'own' ? [side.county] : relation === 'above' ? [side.city] : Object.values(side)
  return regions.map((region) => person([post(role, 'region', region)]))
}

function serving(role: Role, relation: Relation): PersonRecord[] {
  if (relation === 'above' || relation === 'below') return []
  const scope = role === 'committeeMember' ? 'community' : 'company'
  return [person([post(role, scope, relation === 'own' ? 'S1' : 'S2')])]
}

const post = (role: Role, scope: HeldPost['scope'], scopeId: string): HeldPost => ({
  postId: `post-${role}`,
  role,
  scope,
  scopeId,
  title: role,
  scopeName: scopeId,
  ...(role === 'department' ? { department: 'publicSecurity' } : {}),
})

const person = (
  posts: readonly HeldPost[],
  id = 'somebody',
  units: readonly { unitId: string; communityId: string }[] = [],
): PersonRecord => ({
  _id: id,
  posts,
  units: units.map((unit) => ({ ...unit, bindingId: 'b', label: '1栋101', communityName: '样本花园' })),
  createdAt: 0,
})

/** Whether a caller gets through the door to the operation: what is behind it says only that it was reached. */
export async function reaches(operation: Operation, caller: PersonRecord | undefined): Promise<boolean> {
  const subject = operation.subject?.(anyInput())
  const declared: Operation = {
    ...operation,
    input: v.any(),
    output: v.any(),
    ...(subject ? { subject: () => ({ ...subject, id: 'S1' }) } : {}),
  }
  const handlers = new Map([[operation.name as string, { operation: declared, run: async () => accept('reached') }]])
  const outside = {
    store: readerOf(caller),
    now: () => Date.parse('2026-10-20T01:00:00Z'),
    newId: (head: string) => head,
  }
  const reply = await admit(handlers, outside, caller?._id, { operation: operation.name, input: {}, key: 'k' })
  return reply.ok
}

/** An input of which every field is there, for asking which record an operation is about. */
function anyInput(): Record<string, unknown> {
  const field: Record<string, unknown> = new Proxy(
    {},
    { get: (_, name) => (name === Symbol.toPrimitive ? () => 'S1' : 'S1') },
  )
  return field
}
