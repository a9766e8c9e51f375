import type { Hash } from '../disclosure'
import { canonical } from '../common'

/** One community of the list from which is drawn, as it was frozen. */
export interface Listed {
  readonly id: string
  /** It is looked at in any case (PT-43 to PT-45). */
  readonly mustCheck: boolean
}

/** The hash that the first page of a list refers to. */
export const LIST_BEGINS = 'mingzhang/draw/list/1'

/** What goes before everything hashed, so that a hash of one kind never passes for another. */
const DOMAIN = {
  page: 'mingzhang/draw/page/1',
  commitment: 'mingzhang/draw/commitment/1',
  beacon: 'mingzhang/draw/beacon/1',
  seed: 'mingzhang/draw/seed/1',
  lot: 'mingzhang/draw/lot/1',
}

/** The hash of a list, page by page in the order of the ids: the last page's is that of the list. */
export const listHash = (before: string, page: readonly Listed[], hash: Hash): string =>
  hash(`${DOMAIN.page}\n${canonical({ before, page: page.map(({ id, mustCheck }) => ({ id, mustCheck })) })}`)

/** What is drawn, and from what: published before anybody can know how it comes out. */
export interface Terms {
  readonly listHash: string
  readonly percent: number
  /** 64 hex digits that nobody has seen; published with the draw. */
  readonly nonce: string
}

/** Binds list, share and nonce before the day on which the rest of the seed comes to be. */
export const commitmentOf = ({ listHash: list, percent, nonce }: Terms, hash: Hash): string =>
  hash(`${DOMAIN.commitment}\n${canonical({ list, percent, nonce })}`)

/** Heads of the posting logs of the listed communities, page by page, as they stand after the commitment. */
export const beaconOf = (before: string, heads: readonly (string | null)[], hash: Hash): string =>
  hash(`${DOMAIN.beacon}\n${canonical({ before, heads })}`)

/** Nobody can choose it: the nonce was fixed before the beacon was there, and kept until then. */
export const seedOf = (nonce: string, beacon: string, hash: Hash): string =>
  hash(`${DOMAIN.seed}\n${canonical({ nonce, beacon })}`)

/** PT-42, PT-45: how many are looked at at least: the share, rounded up (不少于). */
export const leastDrawn = (total: number, percent: number): number => Math.ceil((total * percent) / PERCENT)

const PERCENT = 100

/** A community's lot; the lowest ones are drawn. */
export const lotOf = (seed: string, id: string, hash: Hash): string => hash(`${DOMAIN.lot}\n${canonical({ seed, id })}`)

/**
 * The highest lot that is still drawn among those that aren't looked at in any case; '' where none of them is. The pool is drawn
 * whole, also where it is more than the share.
 */
export function highestLot(listed: readonly Listed[], percent: number, seed: string, hash: Hash): string {
  const others = listed.filter(({ mustCheck }) => !mustCheck)
  const places = leastDrawn(listed.length, percent) - (listed.length - others.length)
  const lots = others.map(({ id }) => lotOf(seed, id, hash)).sort()
  return places <= 0 ? '' : (lots[Math.min(places, lots.length) - 1] ?? '')
}

/** Whether one of the list is drawn. */
export const isDrawn = ({ id, mustCheck }: Listed, highest: string, seed: string, hash: Hash): boolean =>
  mustCheck || lotOf(seed, id, hash) <= highest

/** PT-42 to PT-45: the ids that are drawn, in the order of the ids; the same whatever the order of the list. */
export function draw(listed: readonly Listed[], percent: number, seed: string, hash: Hash): string[] {
  const highest = highestLot(listed, percent, seed, hash)
  return listed
    .filter((one) => isDrawn(one, highest, seed, hash))
    .map(({ id }) => id)
    .sort()
}

/** All that was published of a draw. */
export interface PublishedDraw extends Terms {
  readonly commitment: string
  readonly beacon: string
  readonly seed: string
  /** In the order in which the pages were hashed. */
  readonly pages: readonly (readonly PublishedMember[])[]
}

export interface PublishedMember extends Listed {
  /** Hash of the last entry of its posting log; absent where it had none. */
  readonly head?: string | undefined
  readonly drawn: boolean
}

/** Where a published draw doesn't follow from itself. */
export type DrawFault = 'list' | 'commitment' | 'beacon' | 'seed' | 'drawn'

/** Draws again from what was published and names everything that comes out differently. */
export function faultsOf(published: PublishedDraw, hash: Hash): DrawFault[] {
  const { pages, nonce, beacon, percent, seed } = published
  const members = pages.flat()
  const list = pages.reduce((before, page) => listHash(before, page, hash), LIST_BEGINS)
  const heads = pages.reduce(
    (before, page) =>
      beaconOf(
        before,
        page.map(({ head }) => head ?? null),
        hash,
      ),
    list,
  )
  const again = draw(members, percent, seed, hash).join()
  const drawn = members.flatMap((one) => (one.drawn ? [one.id] : []))
  const differs: Readonly<Record<DrawFault, boolean>> = {
    list: list !== published.listHash,
    commitment: commitmentOf(published, hash) !== published.commitment,
    beacon: heads !== beacon,
    seed: seedOf(nonce, beacon, hash) !== seed,
    drawn: again !== drawn.sort().join(),
  }
  return (['list', 'commitment', 'beacon', 'seed', 'drawn'] as const).filter((fault) => differs[fault])
}
