import type { Dated, LocalDate } from '../common'
import { holdsOn } from '../common'
import type { RegionLevel } from './region'

/** What a person may be by a post. Owners and residents are not posts: they hang on a unit. */
export type PostRole =
  | 'companyStaff'
  | 'companyManager'
  | 'committeeMember'
  | 'neighbourhood'
  | 'subdistrict'
  | 'county'
  | 'city'
  | 'department'
  | 'supervisor'
  | 'auditor'

/** How far a post reaches. */
export type Scope =
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'company'; readonly companyId: string }
  | { readonly kind: 'community'; readonly communityId: string }
  /** A department of a region (public security, fire brigade) for what is handed to it. */
  | { readonly kind: 'department'; readonly region: string; readonly department: string }

/** A person's place in an office, a company or a committee. */
export interface Post extends Dated {
  readonly id: string
  readonly personId: string
  readonly role: PostRole
  readonly scope: Scope
}

/** What a post is held against: where something is and in whose hands. */
export interface Standing {
  /** Codes from the province down, see `regionPath`. */
  readonly regionPath: readonly string[]
  readonly communityId?: string
  /** The company that serves the community on the day. */
  readonly companyId?: string
  /** Departments to which it was handed. */
  readonly departments?: readonly string[]
}

/** Which scope a role needs; of a region, at which level. Supervisors and auditors may stand at any level. */
const SCOPES: Record<PostRole, { readonly kind: Scope['kind']; readonly level?: RegionLevel }> = {
  companyStaff: { kind: 'company' },
  companyManager: { kind: 'company' },
  committeeMember: { kind: 'community' },
  neighbourhood: { kind: 'region', level: 'neighbourhood' },
  subdistrict: { kind: 'region', level: 'subdistrict' },
  county: { kind: 'region', level: 'county' },
  city: { kind: 'region', level: 'city' },
  department: { kind: 'department' },
  supervisor: { kind: 'region' },
  auditor: { kind: 'region' },
}

/** The kind of scope, and the level of region, that a post of a role has. */
export const scopeOf = (role: PostRole): { readonly kind: Scope['kind']; readonly level?: RegionLevel } => SCOPES[role]

/** PT-53: reads within its region and changes nothing but its own observations. */
export const readsOnly = (role: PostRole): boolean => role === 'supervisor' || role === 'auditor'

/** PT-30: exactly its own region and below; a company what it serves, a department what was handed to it. */
export function covers(scope: Scope, standing: Standing): boolean {
  switch (scope.kind) {
    case 'region':
      return standing.regionPath.includes(scope.region)
    case 'company':
      return standing.companyId === scope.companyId
    case 'community':
      return standing.communityId === scope.communityId
    case 'department':
      return standing.regionPath.includes(scope.region) && (standing.departments ?? []).includes(scope.department)
  }
}

/** The posts that count on a day. */
export const postsOn = (posts: readonly Post[], day: LocalDate): Post[] => posts.filter((post) => holdsOn(post, day))
