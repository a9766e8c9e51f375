import type { VoucherUse } from '../../../domain/disclosure'
import { voucherNames } from '../../../domain/disclosure'
import { readContent } from '../../../contract/disclosure/content'
import type { StatementRecord, VoucherSetRecord } from '../records/disclosure'
import type { CommunityRecord } from '../records/registry'
import type { Query, Reader } from '../store/port'
import { timeKey } from '../workItems'
import { versionIdOf } from './ids'

/** How far is looked for the use of a voucher just before or after: own quarters may lie between. */
export const NEAREST = 4
const PAGE = 100

type Sets = readonly VoucherSetRecord[]

/** What its versions brought in, in the order of time. */
export async function setsOf(store: Reader, statementId: string): Promise<Sets> {
  const all: VoucherSetRecord[] = []
  let page: VoucherSetRecord[]
  do {
    const after = all.at(-1)?.sortKey
    const query: Query = { where: { statementId }, order: ['sortKey', 'asc'], limit: PAGE, ...(after && { after }) }
    page = await store.find('voucherSets', query)
    all.push(...page)
  } while (page.length === PAGE)
  return all
}

/** The sets as they have to be for what the statement says now: what is gone leaves them, what is new comes with the version. */
export function setsFor(record: StatementRecord, community: CommunityRecord, standing: Sets): Sets {
  const names = new Set(record.withdrawn ? [] : voucherNames(readContent(record.content).statement))
  const kept = standing.map((set) => without(set, names))
  const known = new Set(kept.flatMap(({ keys }) => keys.map(nameIn)))
  const fresh = [...names].filter((name) => !known.has(name))
  const added = fresh.length === 0 ? [] : broughtIn(record, community, fresh)
  return [...kept, ...added].filter((set, nth) => set !== standing[nth])
}

/** The statements that name a voucher next after a set did; each once. */
export async function successorsOf(store: Reader, set: VoucherSetRecord): Promise<string[]> {
  const found: string[] = []
  for (const key of set.moved) found.push(...(await near(store, key, 'asc', set)).map(({ statementId }) => statementId))
  return [...new Set(found)].filter((statementId) => statementId !== set.statementId)
}

/** Where the company used the vouchers of a set last before, in another community. */
export async function usedBefore(store: Reader, set: VoucherSetRecord): Promise<VoucherUse[]> {
  const uses: VoucherUse[] = []
  for (const key of set.keys) {
    const before = (await near(store, key, 'desc', set)).find(({ communityId }) => communityId !== set.communityId)
    if (before) uses.push({ voucher: nameIn(key), period: before.period, community: before.communityName })
  }
  return uses
}

const near = (store: Reader, key: string, direction: 'asc' | 'desc', { sortKey }: VoucherSetRecord) =>
  store.find('voucherSets', {
    where: { keys: key, sortKey: direction === 'asc' ? { gt: sortKey } : { lt: sortKey } },
    order: ['sortKey', direction],
    limit: NEAREST,
  })

function without(set: VoucherSetRecord, names: ReadonlySet<string>): VoucherSetRecord {
  const keys = set.keys.filter((key) => names.has(nameIn(key)))
  if (keys.length === set.keys.length) return set
  const gone = set.keys.filter((key) => !keys.includes(key))
  return { ...set, keys, moved: [...set.moved, ...gone] }
}

function broughtIn(
  { _id: statementId, communityId, version, period, content }: StatementRecord,
  { companyId = communityId, name: communityName }: CommunityRecord,
  names: readonly string[],
): VoucherSetRecord[] {
  const { correction, postedAt } = readContent(content)
  const _id = versionIdOf(statementId, version)
  const keys = names.map((name) => `${companyId}${BETWEEN}${name}`)
  const sortKey = timeKey(correction?.at ?? postedAt, _id)
  return [{ ...{ _id, communityId, communityName, companyId, statementId, period, keys, sortKey }, moved: keys }]
}

const BETWEEN = '|'

/** The voucher without the company. */
export const nameIn = (key: string): string => key.slice(key.indexOf(BETWEEN) + 1)
