import type { Instant, LocalDate } from '../../../domain/common'
import type { Role } from '../../../contract/roles'
import type { Doc, OfCommunity } from './doc'

export interface RegionRecord extends Doc {
  readonly name: string
  readonly level: 'city' | 'county' | 'subdistrict' | 'neighbourhood'
  /** Code of the region directly above; absent at the top. */
  readonly parentId?: string
  /** Codes from the top down to and with this one. */
  readonly regionPath: readonly string[]
  readonly hotline?: string
}

export interface CommunityRecord extends Doc {
  readonly name: string
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly units: number
  readonly [field: string]: unknown
}

/** A post held by a person, as the person's own record carries it. */
export interface HeldPost {
  readonly postId: string
  readonly role: Role
  readonly scope: 'region' | 'company' | 'community'
  readonly scopeId: string
  /** Kind of department, where the role is department. */
  readonly department?: string
  readonly title: string
  /** Last day of the term; open where absent. */
  readonly until?: LocalDate
}

export interface HeldUnit {
  readonly unitId: string
  readonly communityId: string
}

/** A person by openid, with what the door needs at every call. */
export interface PersonRecord extends Doc {
  readonly posts: readonly HeldPost[]
  readonly units: readonly HeldUnit[]
  readonly phone?: string
  readonly createdAt: Instant
}

/** A browser that was signed in from a phone. */
export interface DeskSessionRecord extends Doc {
  readonly personId: string
  /** JWK of the key that the browser can't give away, as JSON. */
  readonly publicKey: string
  readonly label: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly endedAt?: Instant
}

export interface CompanyRecord extends Doc {
  readonly name: string
  readonly regionPath: readonly string[]
}

export interface UnitRecord extends OfCommunity {
  readonly building: string
  readonly label: string
}

export interface RegistryRecords {
  readonly regions: RegionRecord
  readonly communities: CommunityRecord
  readonly companies: CompanyRecord
  readonly units: UnitRecord
  readonly people: PersonRecord
  readonly deskSessions: DeskSessionRecord
}
