import * as v from 'valibot'
import type { Instant, LocalDate } from '../../domain/common'
import { headOf } from '../../domain/registry'
import type { HeadCount, Unit } from '../../domain/registry'
import type { StepDone } from './jobs'
import { policiesAt } from './policies'
import type { Reader, Store, Transaction } from './store/port'

const PAGE = 100
const BETWEEN = '|'

/** How owners are counted in a community on a day; one unit one head where no rule says. */
export async function headRule(store: Reader, communityId: string, day: LocalDate): Promise<HeadCount> {
  const community = await store.get('communities', communityId)
  const policies = await policiesAt(store, community?.regionPath ?? [])
  return policies.value('registry.headCount', day)?.value ?? { unitsOfOneBuyer: false, undeliveredUnits: false }
}

/** The head of a unit and its id: the units of one head stand together in their index. */
export const headKeyOf = (unit: Pick<Unit, 'id' | 'buyerKey' | 'delivered'>, rule: HeadCount): string =>
  `${headOf(unit, rule)}${BETWEEN}${unit.id}`

/** The head in such a key. */
export const headIn = (headKey: string): string => headKey.slice(0, headKey.lastIndexOf(BETWEEN))

const counting = v.object({
  counting: v.literal(true),
  /** When it began: what another count that began later found stands. */
  begunAt: v.number(),
  after: v.optional(v.string()),
  head: v.optional(v.string()),
  units: v.number(),
  heads: v.number(),
  areaDm2: v.number(),
})

type Counting = v.InferOutput<typeof counting>

/** Where a count of owners begins. */
export const beginCounting = (at: Instant): Counting => ({
  counting: true,
  begunAt: at,
  units: 0,
  heads: 0,
  areaDm2: 0,
})

export const isCounting = (place: unknown): place is Counting => v.is(counting, place)

/**
 * Counts a page of a community's units, head by head; the last page writes what all owners come to. So nobody has to look
 * through the units when a share of them is asked for.
 */
export async function countStep(
  store: Store,
  communityId: string,
  place: Counting,
  total: number,
): Promise<(transaction: Transaction) => Promise<StepDone>> {
  const found = await store.find('units', {
    where: { communityId },
    order: ['headKey', 'asc'],
    limit: PAGE,
    ...(place.after === undefined ? {} : { after: place.after }),
  })
  const next = found.reduce((sofar, { headKey, areaDm2 }): Counting => {
    const head = headIn(headKey)
    const heads = sofar.heads + (head === sofar.head ? 0 : 1)
    return { ...sofar, after: headKey, head, heads, units: sofar.units + 1, areaDm2: sofar.areaDm2 + areaDm2 }
  }, place)
  const done = { done: total, total }
  if (found.length === PAGE) return async () => ({ ...done, place: next })
  return async (transaction) => {
    await writeCount(transaction, communityId, next)
    return done
  }
}

async function writeCount(transaction: Transaction, communityId: string, counted: Counting): Promise<void> {
  const { begunAt, units, heads, areaDm2 } = counted
  const standing = await transaction.get('ownerCounts', communityId)
  const count = { units, heads, areaDm2, begunAt }
  if (!standing) return transaction.insert('ownerCounts', { _id: communityId, communityId, ...count })
  if (standing.begunAt <= begunAt) await transaction.patch('ownerCounts', communityId, count)
}
