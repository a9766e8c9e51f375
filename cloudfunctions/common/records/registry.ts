import type { Instant, LocalDate } from '../../../domain/common'
import type { Adoption } from '../../../domain/policy'
import type { Role } from '../../../contract/roles'
import type { RegionOverride } from '../../../policies'
import type { FileRecord } from './file'
import type { BindingRecord, CommunityRecord, OwnerCountRecord, RegisterRecord, UnitRecord } from './register'
import type { Doc } from './doc'

export type * from './file'
export type * from './register'

/** Whom one may call, by what they are called. */
export interface Hotline {
  readonly name: string
  readonly phone: string
}

export interface RegionRecord extends Doc {
  readonly name: string
  readonly level: 'city' | 'county' | 'subdistrict' | 'neighbourhood'
  /** The region directly above; absent at the top. */
  readonly parentId?: string
  /** Codes from the top down to and with this one. */
  readonly regionPath: readonly string[]
  /** Names in the order of the path. */
  readonly names: readonly string[]
  readonly hotlines: readonly Hotline[]
}

/**
 * What a county or a city, and the regions within it, took on: one document for a county and one for a city, so that
 * what holds for a community is read in two. `_id` is the code of the county or city.
 */
export interface RuleRecord extends Doc {
  readonly adoptions: readonly Adoption[]
  readonly overrides: readonly RegionOverride[]
}

export interface CompanyRecord extends Doc {
  readonly name: string
  /** 统一社会信用代码. */
  readonly creditCode: string
  /** PT-40: whom owners ask. */
  readonly contact: Hotline
  /** Of the region that registered it. */
  readonly regionPath: readonly string[]
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
  /** Name of the region, company or community. */
  readonly scopeName: string
  /** Last day of the term; open where absent. */
  readonly until?: LocalDate
}

export interface HeldUnit {
  readonly unitId: string
  readonly communityId: string
  readonly bindingId: string
  /** As people write it: 1栋2单元1203. */
  readonly label: string
  readonly communityName: string
}

/** A person by openid, with what the door needs at every call. */
export interface PersonRecord extends Doc {
  readonly posts: readonly HeldPost[]
  readonly units: readonly HeldUnit[]
  /** As colleagues know the person; only those who hold a post have given it. */
  readonly name?: string
  /** Verified by WeChat. */
  readonly phone?: string
  readonly elder?: boolean
  /** Sort key of the newest message that was seen. */
  readonly seenUpTo?: string
  /** When claims on a unit came to nothing; the latest few. */
  readonly failedClaims?: readonly Instant[]
  readonly createdAt: Instant
}

/** A post again, for the lists of a unit and for telling its people; it stands and falls with the one the person carries. */
export interface PostRecord extends Doc {
  readonly personId: string
  /** company:…, committee:…, region:…, department:…@… */
  readonly unitKey: string
  readonly post: HeldPost
  readonly name: string
  readonly from: LocalDate
  readonly endedAt?: Instant
  /** Where the post stands, for who may look at it and end it. */
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly communityId?: string
}

/** A place for one person, to be taken once. Its id is all that one needs to take it. */
export interface InvitationRecord extends Doc {
  readonly post: Omit<HeldPost, 'postId'>
  readonly unitKey: string
  readonly regionPath: readonly string[]
  readonly companyId?: string
  readonly communityId?: string
  /** Post from which it was made, and what is told of it. */
  readonly madeBy: string
  readonly madeByPerson: string
  readonly madeByTitle: string
  readonly madeOn: LocalDate
  /** Last day on which it can be taken up. */
  readonly lastDay: LocalDate
  readonly takenBy?: string
  /** The post that came of it. */
  readonly postId?: string
  readonly withdrawnOn?: LocalDate
  readonly createdAt: Instant
}

/** A code on a desk's screen, waiting for a phone. */
export interface DeskCodeRecord extends Doc {
  readonly publicKey: string
  readonly label: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  /** Set by the phone that confirmed; from then on nobody else can. */
  readonly sessionId?: string
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

/** How many messages of a template a person still lets us send: each yes of theirs is one, each sending takes one. */
export interface ConsentRecord extends Doc {
  readonly personId: string
  readonly template: string
  readonly granted: number
  readonly sent: number
  readonly lastAnswer: 'accept' | 'reject' | 'ban'
  readonly at: Instant
}

export interface RegistryRecords {
  readonly regions: RegionRecord
  readonly rules: RuleRecord
  readonly communities: CommunityRecord
  readonly registers: RegisterRecord
  readonly companies: CompanyRecord
  readonly units: UnitRecord
  readonly ownerCounts: OwnerCountRecord
  readonly bindings: BindingRecord
  readonly people: PersonRecord
  readonly posts: PostRecord
  readonly invitations: InvitationRecord
  readonly deskCodes: DeskCodeRecord
  readonly deskSessions: DeskSessionRecord
  readonly consents: ConsentRecord
  readonly files: FileRecord
}
