import * as v from 'valibot'
import { writtenField } from '../../../contract/disclosure/service'
import { canonical } from '../../../domain/common'
import type { Instant, LocalDate } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import type { Asked, Disclosed, Lack, WrittenContent } from '../../../domain/disclosure'
import { askedOn, lacksOf, serviceIndicators } from '../../../domain/disclosure'
import type { RegionPolicies } from '../../../policies'
import type { Change } from '../door/context'
import type { CommunityRecord } from '../records/registry'
import type { ServiceRecord } from '../records/service'
import type { WorkItemRecord } from '../records/supervision'
import { closeItem, moveItem, openItem, reopenItem, timeKey } from '../workItems'

/** All that a version puts before the owners. Only optional fields may ever be added. */
export const versionContent = v.object({
  communityId: v.string(),
  communityName: v.string(),
  version: v.number(),
  byName: v.string(),
  postedOn: v.string(),
  content: writtenField,
})

export type VersionContent = v.InferOutput<typeof versionContent>

export const writeVersion = (content: VersionContent): string => canonical(v.parse(versionContent, content))

/** Reads what was stored as text; throws where it isn't what was disclosed. */
export const readVersion = (text: string): VersionContent => v.parse(versionContent, JSON.parse(text))

/** The work item of a community's service disclosure: one for good, open while something is missing. */
export const serviceItemIdOf = (communityId: string): string => `service-${communityId}`

/** What a community is asked on a day by the rules that hold for it. */
export const askedOf = (policies: RegionPolicies, community: CommunityRecord, today: LocalDate): Asked =>
  askedOn(policies.inForce('service', today), today, community.companyId !== undefined)

export const disclosedIn = (service: Pick<ServiceRecord, 'items' | 'linked'> | undefined): Disclosed => ({
  written: writtenIn(service),
  linked: service?.linked ?? [],
})

const writtenIn = (service: Pick<ServiceRecord, 'items'> | undefined): WrittenContent[] =>
  (service?.items ?? []).map(({ content }) => readVersion(content).content)

/** A community of which nothing is disclosed yet. */
export const emptyService = (communityId: string, now: Instant): Omit<ServiceRecord, 'rev'> => ({
  _id: communityId,
  communityId,
  items: [],
  linked: [],
  asked: { items: [], counted: [] },
  turnKey: timeKey(now, communityId),
})

/** Has time look at a community's service disclosure anew: a company came, a posting was put up or taken down. One document. */
export async function wakeService(change: Change, communityId: string, now: Instant): Promise<void> {
  const standing = await change.get('services', communityId)
  if (standing) await change.patch('services', communityId, { turnKey: timeKey(now, communityId) })
  else await change.insert('services', emptyService(communityId, now))
}

/**
 * Counts a community's service disclosure under its figures, in the transaction that changed it: one document. The queue holds
 * it while something is missing.
 * @returns what is missing
 */
export async function countService(
  change: Change,
  community: CommunityRecord,
  { asked, ...service }: Pick<ServiceRecord, 'items' | 'linked' | 'asked'>,
  now: Instant,
): Promise<Lack[]> {
  const lacks = lacksOf(asked, disclosedIn(service))
  const indicators = serviceIndicators(asked, lacks)
  const id = serviceItemIdOf(community._id)
  const item = await change.get('workItems', id)
  if (lacks.length > 0) await leaveOpen(change, community, item, { indicators, lacks }, now)
  else if (item || indicators.length > 0) await leaveDone(change, community, item, indicators, now)
  return lacks
}

interface Counted {
  readonly indicators: readonly string[]
  readonly lacks: readonly Lack[]
}

async function leaveOpen(
  change: Change,
  community: CommunityRecord,
  item: WorkItemRecord | undefined,
  { indicators, lacks }: Counted,
  now: Instant,
): Promise<void> {
  const id = serviceItemIdOf(community._id)
  const facts = { missing: [...new Set(lacks.map(({ item: name }) => name))].join() }
  const move = { indicators, facts, holder: holderOf(community) }
  if (item?.state === 'done') return reopenItem(change, id, { ...move, dueAt: null, wakeAt: null })
  if (item) return moveItem(change, id, move)
  await openItem(change, { ...newItem(community, now), ...move })
  tellAsked(change, community)
}

async function leaveDone(
  change: Change,
  community: CommunityRecord,
  item: WorkItemRecord | undefined,
  indicators: readonly string[],
  now: Instant,
): Promise<void> {
  const id = serviceItemIdOf(community._id)
  if (item?.state === 'done') return moveItem(change, id, { indicators })
  if (!item) await openItem(change, { ...newItem(community, now), indicators, facts: {} })
  await closeItem(change, id, now, indicators, { item })
}

const newItem = (community: CommunityRecord, now: Instant) =>
  ({
    _id: serviceItemIdOf(community._id),
    kind: 'service',
    refId: community._id,
    title: '物业服务公开',
    communityId: community._id,
    communityName: community.name,
    regionPath: community.regionPath,
    holder: holderOf(community),
    period: dateOf(now).slice(0, 'YYYY-MM'.length),
  }) as const

const holderOf = ({ companyId, regionPath }: CommunityRecord): string =>
  companyId === undefined ? `region:${regionPath.at(-1)}` : `company:${companyId}`

const tellAsked = (change: Change, community: CommunityRecord): void =>
  change.notify({
    to: [holderOf(community)],
    template: 'service.asked',
    figures: { title: '物业服务公开', community: community.name },
    page: `item:service:${community._id}`,
  })
