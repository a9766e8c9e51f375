import { readContent } from '../../../contract/disclosure/content'
import type { PostedContent } from '../../../contract/disclosure/content'
import { periodNamed } from '../../../contract/disclosure/period'
import type { LocalDate } from '../../../domain/common'
import { objectionShares, OBJECTION_BASES, rollAgainst } from '../../../domain/disclosure'
import type {
  AllOwners,
  AuditTerms,
  DisclosurePolicy,
  ObjectionBasis,
  ObjectionShares,
} from '../../../domain/disclosure'
import { committeeInTerm, levelOf } from '../../../domain/registry'
import type { OwnerCount } from '../../../domain/registry'
import type { RegionPolicies } from '../../../policies'
import { answerableFor } from '../disclosure/answerable'
import { settingOf } from '../disclosure/basis'
import { policiesAt } from '../policies'
import type { StatementRecord } from '../records/disclosure'
import type { CommunityRecord, RegisterRecord } from '../records/registry'
import type { Reader } from '../store/port'

/** What objections to a statement are counted by, and who acts on them. */
export interface AuditGround {
  readonly statement: StatementRecord
  readonly content: PostedContent
  readonly community: CommunityRecord
  readonly register: RegisterRecord | undefined
  readonly all: AllOwners
  /** Units in the roll beyond those that are registered: each makes the line harder to reach. */
  readonly extraUnits: number
  readonly policies: RegionPolicies
  /** The rules in force on the last day of the period. */
  readonly policy: DisclosurePolicy
  readonly percent: number | undefined
  readonly basis: ObjectionBasis
  /** Whether a document or an office said which basis; else it is our setting. */
  readonly basisSet: boolean
  readonly exempts: boolean
  readonly terms: AuditTerms | undefined
  readonly engager: Unit
  /** Who answers for the posting today, and puts right what is found. */
  readonly poster: Unit
}

/** A unit as it is in the hands of: its key, and what it is called. */
export interface Unit {
  readonly key: string
  readonly name: string
}

/** Reads what the objections to a statement rest on: statement, community, roll's count, register and the region's rules. */
export async function auditGround(store: Reader, statementId: string, today: LocalDate): Promise<AuditGround> {
  const statement = await store.get('statements', statementId)
  if (!statement) throw new RangeError(`the door let through a statement that isn't there: ${statementId}`)
  const { communityId, period } = statement
  const [community, register, counted] = await Promise.all([
    store.get('communities', communityId),
    store.get('registers', communityId),
    store.get('ownerCounts', communityId),
  ])
  if (!community) throw new RangeError(`no community of a statement: ${communityId}`)
  const policies = await policiesAt(store, community.regionPath)
  const { last } = periodNamed(period)
  const policy = policies.inForce('disclosure', last)
  const basis = policies.value('disclosure.auditObjectionBasis', last)
  const { units = 0, heads = 0, areaDm2 = 0 } = counted ?? {}
  const { missingUnits, extraUnits } = rollAgainst(community.unitCount, units)
  const content = readContent(statement.content)
  return {
    statement,
    content,
    community,
    register,
    all: { heads, areaDm2, missingUnits },
    extraUnits,
    policies,
    policy,
    percent: settingOf(policy, 'auditObjectionPercent', last),
    basis: OBJECTION_BASES.find((one) => one === basis?.value) ?? 'both',
    basisSet: basis !== undefined && basis.pack !== OURS,
    exempts: settingOf(policy, 'auditExemption', last) ?? false,
    terms: settingOf(policy, 'auditTerms', last),
    engager: engagerOf(policy, last, community, register, today),
    poster: posterOf(statement, content, community),
  }
}

const OURS = 'defaults'

/** How far the objections have come by these rules. */
export const sharesOf = ({ all, percent, basis }: AuditGround, objecting: OwnerCount): ObjectionShares =>
  objectionShares(objecting, all, percent, basis)

/** Whether the community has an owners' committee in its term. */
export const hasCommittee = (register: RegisterRecord | undefined, today: LocalDate): boolean =>
  register?.committees.some((committee) => committeeInTerm(committee, today).ok) ?? false

function posterOf({ postedBy }: StatementRecord, { poster }: PostedContent, community: CommunityRecord): Unit {
  const key = answerableFor(postedBy, community.companyId)
  return { key, name: key === postedBy ? poster.name : (community.companyName ?? poster.name) }
}

/** PT-49: who engages, the first by the policy that the community has; the office nearest to it where it has none of them. */
function engagerOf(
  policy: DisclosurePolicy,
  day: LocalDate,
  community: CommunityRecord,
  register: RegisterRecord | undefined,
  today: LocalDate,
): Unit {
  const units = (settingOf(policy, 'auditEngagers', day) ?? []).flatMap((kind) => {
    if (kind !== 'ownersCommittee') return regionOf(community, kind)
    return hasCommittee(register, today)
      ? [{ key: `committee:${community._id}`, name: `${community.name}业主委员会` }]
      : []
  })
  return units[0] ?? officeNearest(community)
}

function regionOf({ regionPath, regionNames }: CommunityRecord, level: 'neighbourhood' | 'county'): Unit[] {
  const nth = regionPath.findIndex((code) => levelOf(code) === level)
  const code = regionPath[nth]
  return code === undefined ? [] : [{ key: `region:${code}`, name: regionNames[nth] ?? '' }]
}

const officeNearest = ({ regionPath, regionNames }: CommunityRecord): Unit => ({
  key: `region:${regionPath.at(-1) ?? ''}`,
  name: regionNames.at(-1) ?? '',
})
