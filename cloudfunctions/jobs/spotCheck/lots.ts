import * as v from 'valibot'
import type { Instant, Result } from '../../../domain/common'
import { accept } from '../../../domain/common'
import { highestLot, isDrawn, seedOf } from '../../../domain/supervision'
import type { Listed } from '../../../domain/supervision'
import { commitOnce } from '../../common/door/commit'
import { newId } from '../../common/door/serve'
import type { JobKind, StepDone } from '../../common/jobs'
import { sha256 } from '../../common/postingLog/append'
import type { CommunityRecord } from '../../common/records/registry'
import type { DrawMember, DrawPageRecord, DrawRecord } from '../../common/records/spotCheck'
import { pageIdOf, visitIdOf } from '../../common/spotCheck/ids'
import { openVisit } from '../../common/spotCheck/visits'
import type { Reader, Store, Transaction } from '../../common/store/port'
import { LOTS_JOB, lotsPlace } from './place'
import type { LotsPlace } from './place'

const PAGE = 100
/** Visits that one step opens, each in a transaction of its own. */
const VISITS_A_STEP = 20

type Write = (transaction: Transaction) => Promise<StepDone>

/**
 * PT-42: draws the lots of a frozen list by its nonce and the daily root that time found for it; then opens a visit for each community
 * that is drawn. Each step leaves what it did or nothing.
 */
export const spotCheckLots: JobKind = {
  kind: LOTS_JOB,
  async step(store, job, now) {
    const place = v.parse(lotsPlace, JSON.parse(job.place))
    const draw = await store.get('draws', place.drawId)
    if (!draw) throw new RangeError(`no draw ${place.drawId}`)
    if (place.phase === 'lots') return lotsStep(store, draw, place)
    return visitsStep(store, draw, place, now)
  },
}

/** The one step that looks at the whole list: one hash for each community. */
async function lotsStep(store: Store, draw: DrawRecord, place: LotsPlace): Promise<Write> {
  const secret = await store.get('drawSecrets', draw._id)
  if (!secret || !draw.head) throw new RangeError(`no secret or no root of ${draw._id}`)
  const { nonce } = secret
  const seed = seedOf(nonce, draw.head.root, sha256)
  const listed = await wholeList(store, draw._id)
  const highest = highestLot(listed, draw.percent, seed, sha256)
  const chosen = listed.filter((one) => isDrawn(one, highest, seed, sha256)).length
  return async (transaction) => {
    await transaction.patch('draws', draw._id, { nonce, seed, highest, chosen })
    return { done: 0, total: draw.pages, place: { ...place, phase: 'visits', nth: 0, at: 0 } }
  }
}

async function wholeList(store: Reader, drawId: string): Promise<Listed[]> {
  const listed: Listed[] = []
  let pages: DrawPageRecord[]
  let after: number | undefined
  do {
    const on = after === undefined ? {} : { after }
    pages = await store.find('drawPages', { where: { drawId }, order: ['nth', 'asc'], limit: PAGE, ...on })
    listed.push(...pages.flatMap(({ members }) => members.map(listedOf)))
    after = pages.at(-1)?.nth
  } while (pages.length === PAGE)
  return listed
}

const listedOf = ({ id, reasons }: DrawMember): Listed => ({ id, mustCheck: reasons.length > 0 })

async function visitsStep(store: Store, draw: DrawRecord, place: LotsPlace, now: Instant): Promise<Write> {
  const page = await store.get('drawPages', pageIdOf(draw._id, place.nth))
  const progress = { done: place.nth, total: draw.pages }
  if (!page) return (transaction) => finish(transaction, draw)
  const { highest = '', seed = '' } = draw
  const members = page.members.map((one) => ({ ...one, drawn: isDrawn(listedOf(one), highest, seed, sha256) }))
  const some = members.slice(place.at, place.at + VISITS_A_STEP)
  await openVisits(store, draw, some, now)
  const at = place.at + some.length
  if (at < members.length) return async () => ({ ...progress, place: { ...place, at } })
  return async (transaction) => {
    await transaction.patch('drawPages', page._id, { members })
    return { ...progress, place: { ...place, nth: place.nth + 1, at: 0 } }
  }
}

async function finish(transaction: Transaction, draw: DrawRecord): Promise<StepDone> {
  await transaction.patch('draws', draw._id, { state: 'drawn' })
  return { done: draw.pages, total: draw.pages }
}

/** A visit for each that is drawn, once, however often the step is done again. */
async function openVisits(store: Store, draw: DrawRecord, members: readonly DrawMember[], now: Instant): Promise<void> {
  const drawn = members.filter((one) => one.drawn)
  if (drawn.length === 0) return
  const found = await store.find('communities', { where: { _id: { in: drawn.map(({ id }) => id) } } })
  const communities = new Map(found.map((community) => [community._id, community]))
  for (const member of drawn) {
    const community = communities.get(member.id)
    if (community) await openOne(store, draw, member, community, now)
  }
}

const openOne = (
  store: Store,
  draw: DrawRecord,
  member: DrawMember,
  community: CommunityRecord,
  now: Instant,
): Promise<Result<null>> => {
  const subject = { communityId: community._id, regionPath: community.regionPath }
  const known = { operation: 'jobs.openVisit', subject, now, newId }
  const intent = { answerId: visitIdOf(draw.regionId, draw.period, community._id), inputHash: 'lots' }
  return commitOnce(store, known, intent, async (change) => {
    await openVisit(change, draw, member, community)
    return accept(null)
  })
}
