import type { Hash, TreeHead } from '../disclosure'
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
  /** Civil day on which it is published. */
  readonly committedOn: string
  /** Entries under the last daily root that was out by then; 0 where none was. */
  readonly sizeBefore: number
  /** 64 hex digits that nobody has seen; published with the draw. */
  readonly nonce: string
}

/** Binds list, share, nonce and how far the tree was, before the day whose root makes the rest of the seed. */
export const commitmentOf = ({ listHash: list, percent, committedOn, sizeBefore, nonce }: Terms, hash: Hash): string =>
  hash(`${DOMAIN.commitment}\n${canonical({ list, percent, committedOn, sizeBefore, nonce })}`)

/**
 * Whether a daily head may draw: it is of a later day than the commitment, and so holds an entry that wasn't there then. One of the
 * same day wouldn't do: where nothing is entered between the commitment and midnight, its root could be worked out before.
 */
export const mayDraw = (
  { day, size }: TreeHead,
  { committedOn, sizeBefore }: Pick<Terms, 'committedOn' | 'sizeBefore'>,
): boolean => day > committedOn && size > sizeBefore

/** Nobody can know it beforehand: the nonce was fixed before the root was there, and kept until then. */
export const seedOf = (nonce: string, root: string, hash: Hash): string =>
  hash(`${DOMAIN.seed}\n${canonical({ nonce, root })}`)

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
  /** The daily head from whose root it was drawn; one that lacks it follows from nothing. */
  readonly head?: TreeHead | undefined
  readonly seed: string
  /** In the order in which the pages were hashed. */
  readonly pages: readonly (readonly PublishedMember[])[]
}

export interface PublishedMember extends Listed {
  readonly drawn: boolean
}

/** Where a published draw doesn't follow from itself. */
export type DrawFault = 'list' | 'commitment' | 'day' | 'root' | 'seed' | 'drawn'

/** What the tree says of the head that was taken. */
export interface HeadsKept {
  /** The head of that day. */
  readonly own?: TreeHead | undefined
  /** The last head before that day. */
  readonly before?: TreeHead | undefined
}

/** Draws again from what was published and from the tree's own heads, and names everything that comes out differently. */
export function faultsOf(published: PublishedDraw, kept: HeadsKept, hash: Hash): DrawFault[] {
  const { pages, nonce, head, percent, seed } = published
  const members = pages.flat()
  const list = pages.reduce((before, page) => listHash(before, page, hash), LIST_BEGINS)
  const again = draw(members, percent, seed, hash).join()
  const drawn = members.flatMap((one) => (one.drawn ? [one.id] : []))
  const differs: Readonly<Record<DrawFault, boolean>> = {
    list: list !== published.listHash,
    commitment: commitmentOf(published, hash) !== published.commitment,
    day: !head || !mayDraw(head, published) || (kept.before !== undefined && mayDraw(kept.before, published)),
    root: !head || kept.own?.root !== head.root || kept.own.size !== head.size,
    seed: seedOf(nonce, head?.root ?? '', hash) !== seed,
    drawn: again !== drawn.sort().join(),
  }
  return DRAW_FAULTS.filter((fault) => differs[fault])
}

const DRAW_FAULTS: readonly DrawFault[] = ['list', 'commitment', 'day', 'root', 'seed', 'drawn']
