import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { addDays, dateOf } from '../../../domain/common'
import type { Instant } from '../../../domain/common'
import { commitmentOf, listHash, reasonsFor } from '../../../domain/supervision'
import { dutyIdOf, statementIdOf } from '../../common/disclosure/ids'
import type { JobKind, StepDone } from '../../common/jobs'
import { sha256 } from '../../common/postingLog/append'
import { lastHead } from '../../common/postingLog/heads'
import type { CommunityRecord } from '../../common/records/registry'
import type { DrawMember, DrawRecord } from '../../common/records/spotCheck'
import { pageIdOf } from '../../common/spotCheck/ids'
import { looksOn } from '../../common/spotCheck/root'
import type { Reader, Transaction } from '../../common/store/port'
import { timeKey } from '../../common/workItems'
import { LIST_JOB, listPlace } from './place'
import type { ListPlace } from './place'

const PAGE = 100
const NONCE_BYTES = 32

/**
 * PT-42 to PT-45: gathers the list of a region page by page, each community with the reasons for which it is looked at in any case;
 * then freezes it: a number that nobody sees is drawn, and its hash with the list's is published before the lots.
 */
export const spotCheckList: JobKind = {
  kind: LIST_JOB,
  async step(store, job, now) {
    const place = v.parse(listPlace, JSON.parse(job.place))
    const draw = await store.get('draws', place.drawId)
    if (!draw) throw new RangeError(`no draw ${place.drawId}`)
    const members = await nextMembers(store, draw, place)
    if (members.length === 0) return (transaction) => freeze(transaction, draw, place, now)
    return (transaction) => addPage(transaction, place, members)
  },
}

async function addPage(transaction: Transaction, place: ListPlace, members: readonly DrawMember[]): Promise<StepDone> {
  const { drawId, nth, total, must } = place
  await transaction.insert('drawPages', { _id: pageIdOf(drawId, nth), drawId, nth, members })
  const listed = members.map(({ id, reasons }) => ({ id, mustCheck: reasons.length > 0 }))
  const next: ListPlace = {
    drawId,
    after: members.at(-1)?.id,
    nth: nth + 1,
    hash: listHash(place.hash, listed, sha256),
    total: total + members.length,
    must: must + listed.filter(({ mustCheck }) => mustCheck).length,
  }
  return { done: next.total, total: next.total, place: next }
}

/** PT-42: from here on nothing of the list can change unnoticed, and the root of a later day draws the lots: out two days on at best. */
async function freeze(transaction: Transaction, draw: DrawRecord, place: ListPlace, now: Instant): Promise<StepDone> {
  const { _id, percent } = draw
  const { hash, nth: pages, total, must } = place
  const nonce = randomBytes(NONCE_BYTES).toString('hex')
  const committedOn = dateOf(now)
  const sizeBefore = (await lastHead(transaction))?.size ?? 0
  await transaction.insert('drawSecrets', { _id, nonce })
  await transaction.patch('draws', _id, {
    ...{ state: 'committed', pages, total, must, listHash: hash, committedAt: now, sizeBefore },
    commitment: commitmentOf({ listHash: hash, percent, committedOn, sizeBefore, nonce }, sha256),
    wakeKey: timeKey(looksOn(addDays(committedOn, 2)), _id),
  })
  return { done: total, total }
}

/** The next communities in the order of their ids, with the reasons that count. */
async function nextMembers(store: Reader, draw: DrawRecord, { after }: ListPlace): Promise<DrawMember[]> {
  const communities = await store.find('communities', {
    where: { regionPath: draw.regionId },
    order: ['_id', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  if (communities.length === 0) return []
  const reasonsOf = await reasonsIn(store, draw, communities)
  return communities.map(({ _id: id, name }) => ({ id, name, reasons: reasonsOf(id), drawn: false }))
}

async function reasonsIn(store: Reader, draw: DrawRecord, communities: readonly CommunityRecord[]) {
  const { counting, leadMonths, announcedAt, period } = draw
  const ids = communities.map(({ _id }) => _id)
  const dutyOf = (id: string): string => dutyIdOf(statementIdOf(id, period))
  const [duties, leads] = await Promise.all([
    store.find('workItems', { where: { _id: { in: ids.map(dutyOf) } } }),
    store.find('leads', { where: { _id: { in: ids } } }),
  ])
  const zero = new Set(
    duties.filter(({ indicators }) => indicators.includes('statements.zeroIncome')).map(({ _id }) => _id),
  )
  const leadsOf = new Map(leads.map((record) => [record._id, record.leads]))
  return (id: string) => {
    const known = { zeroIncome: zero.has(dutyOf(id)), leads: leadsOf.get(id) ?? [] }
    return reasonsFor(counting, known, dateOf(announcedAt), leadMonths)
  }
}
