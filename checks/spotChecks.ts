import { sha256 } from '../cloudfunctions/common/postingLog/append'
import { visitItemOf } from '../cloudfunctions/common/spotCheck/ids'
import { dateOf } from '../domain/common'
import { faultsOf } from '../domain/supervision'
import type { HeadsKept } from '../domain/supervision'
import { breach, difference, doubles, grouped } from './books'
import type { Books, Check } from './books'

type Page = Books['drawPages'][number]

const inOrder = (pages: readonly Page[]): Page[] => [...pages].sort((a, b) => a.nth - b.nth)

/** PT-42: what was drawn follows from list, nonce and the first daily root after the commitment, and nothing else. */
export const drawsFollowFromWhatWasPublished: Check = (books) => {
  const pagesOf = grouped(books.drawPages, ({ drawId }) => drawId)
  return books.draws
    .filter(({ state }) => state === 'drawn')
    .flatMap((draw) => {
      const { _id, listHash = '', commitment = '', committedAt = 0, sizeBefore = 0, nonce = '', seed = '' } = draw
      const pages = inOrder(pagesOf.get(_id) ?? []).map(({ members }) =>
        members.map((one) => ({ ...one, mustCheck: one.reasons.length > 0 })),
      )
      const { head, percent } = draw
      const committedOn = dateOf(committedAt)
      const published = { listHash, commitment, committedOn, sizeBefore, nonce, head, seed, percent, pages }
      return faultsOf(published, keptOf(books, head?.day ?? ''), sha256).map((fault) =>
        breach('drawsFollowFromWhatWasPublished', `draws/${_id}`, fault, 'as published'),
      )
    })
}

const keptOf = ({ treeHeads }: Books, day: string): HeadsKept => ({
  own: treeHeads.find((head) => head.day === day),
  before: [...treeHeads].sort((a, b) => (a.day < b.day ? 1 : -1)).find((head) => head.day < day),
})

/** PT-42: until the lots are drawn nobody can read what makes the seed. */
export const noncesAreKept: Check = (books) =>
  books.draws
    .filter(({ state, nonce, seed }) => (state === 'listing' || state === 'committed') && (nonce ?? seed) !== undefined)
    .map(({ _id, state }) => breach('noncesAreKept', `draws/${_id}`, 'published', state))

/** PT-44: whoever is drawn is visited, nobody else, and a visit is in the queue until it was made. */
export const whoIsDrawnIsVisited: Check = (books) => {
  const ended = new Set(books.draws.filter(({ state }) => state === 'drawn').map(({ _id }) => _id))
  const drawn = books.drawPages
    .filter(({ drawId }) => ended.has(drawId))
    .flatMap(({ drawId, members }) => members.flatMap(({ id, drawn: is }) => (is ? [`${drawId}|${id}`] : [])))
  const visited = books.visits.flatMap(({ drawId, communityId }) =>
    ended.has(drawId) ? [`${drawId}|${communityId}`] : [],
  )
  const items = new Map(books.workItems.map((item) => [item._id, item]))
  const queued = books.visits
    .filter(({ _id, done }) => (items.get(visitItemOf(_id))?.state === 'done') !== done)
    .map(({ _id, done }) => breach('whoIsDrawnIsVisited', `visits/${_id}`, done, items.get(visitItemOf(_id))?.state))
  return [
    ...difference(drawn, visited).map((one) => breach('whoIsDrawnIsVisited', one, visited.includes(one), true)),
    ...queued,
  ]
}

/** PT-02: a community counts once in a year, and only where somebody was there. */
export const verifiedOnceAYear: Check = (books) => {
  const made = new Set(books.visits.filter(({ done }) => done).map(({ _id }) => _id))
  const verified = books.workItems.filter(({ indicators }) => indicators.includes('communities.verified'))
  return [
    ...doubles(verified.map(({ communityId, period }) => `${communityId}|${period}`)).map((one) =>
      breach('verifiedOnceAYear', one, 'twice', 'once'),
    ),
    ...verified
      .filter(({ refId }) => !made.has(refId))
      .map(({ _id, refId }) => breach('verifiedOnceAYear', `workItems/${_id}`, refId, 'a visit that was made')),
  ]
}
