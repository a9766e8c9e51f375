import { timeIn, timeKey } from '../cloudfunctions/common/workItems'
import { breach, difference, doubles, grouped } from './books'
import type { Books, Check } from './books'

type Item = Books['workItems'][number]

/** Ends of the names of figures under which only what is in time, only what is overdue, or only what is open counts. */
const IN_TIME = /\.(due|open)$/
const OVERDUE = /\.overdue$/
const WAITING = /\.(due|open|overdue|toVerify)$/

/** A work item is in time, overdue or done, and everything about it says the same. */
export const noItemInTwoStates: Check = (books) =>
  books.workItems.flatMap((item) =>
    contradictions(item).map((said) => breach('noItemInTwoStates', `workItems/${item._id}`, said, item.state)),
  )

function contradictions({ _id, state, doneAt, dueAt, dueKey, wakeKey, indicators }: Item): string[] {
  const isDone = state === 'done'
  const counts = (name: RegExp): boolean => indicators.some((indicator) => name.test(indicator))
  const said = {
    'done at': isDone !== (doneAt !== undefined),
    'wakes although done': isDone && wakeKey !== undefined,
    'place in the queue': dueKey !== timeKey(isDone ? doneAt : dueAt, _id),
    'counts among what waits': isDone && counts(WAITING),
    'counts as in time': state === 'overdue' && counts(IN_TIME),
    'counts as overdue': state === 'open' && counts(OVERDUE),
    'counts nowhere': indicators.length === 0 && _id.startsWith('duty-'),
  }
  return Object.entries(said).flatMap(([words, holds]) => (holds ? [words] : []))
}

/** Whatever waits is in a unit's hands; what has a date and is in time wakes by itself, at the latest when the date has passed. */
export const whatWaitsHasAnOwnerAndWakes: Check = (books) =>
  books.workItems
    .filter(({ state }) => state !== 'done')
    .flatMap(({ _id, holder, state, dueAt, wakeKey }) => {
      const wakesAt = wakeKey === undefined ? Infinity : timeIn(wakeKey)
      const sleeps = state === 'open' && dueAt !== undefined && wakesAt > dueAt + 1
      return [
        ...(holder === ''
          ? [breach('whatWaitsHasAnOwnerAndWakes', `workItems/${_id}`, 'in nobody’s hands', 'in hands')]
          : []),
        ...(sleeps ? [breach('whatWaitsHasAnOwnerAndWakes', `workItems/${_id}`, wakeKey, dueAt)] : []),
      ]
    })

/** PT-05: every community has its turn, or its statements would never be asked for again. */
export const everyCommunityHasItsTurn: Check = (books) =>
  books.communities
    .filter(({ _id, nextDutyKey }) => !nextDutyKey?.endsWith(`-${_id}`))
    .map(({ _id, nextDutyKey }) => breach('everyCommunityHasItsTurn', `communities/${_id}`, nextDutyKey, 'its turn'))

/** PT-05: what is owed stands in the community's books and in the queue alike, and what is posted is owed no more. */
export const whatIsOwedIsInTheQueue: Check = (books) => {
  const posted = new Set(books.statements.filter(({ withdrawn }) => !withdrawn).map(({ _id }) => _id))
  const duties = books.workItems.filter(({ kind }) => kind === 'statement')
  const queued = duties.filter(({ state }) => state !== 'done').map(({ refId }) => refId)
  const owed = books.books.flatMap((record) => record.owed.map(({ period }) => `${record._id}-${period}`))
  const done = duties.filter(({ state }) => state === 'done').map(({ refId }) => refId)
  return [
    ...difference(owed, queued).map((one) => breach('whatIsOwedIsInTheQueue', `statements/${one}`, 'owed', 'queued')),
    ...difference(done, posted).map((one) => breach('whatIsOwedIsInTheQueue', `statements/${one}`, 'done', 'posted')),
    ...doubles([...queued, ...done]).map((one) =>
      breach('whatIsOwedIsInTheQueue', `statements/${one}`, 'twice', 'once'),
    ),
  ]
}

/** A question and a claim stand in the queue once, and are done there when they are answered or decided. */
export const questionsAndClaimsAreInTheQueue: Check = (books) => {
  const open = (kind: Item['kind']): string[] =>
    books.workItems.filter((item) => item.kind === kind && item.state !== 'done').map(({ refId }) => refId)
  const waiting = {
    question: books.questions.filter(({ answer }) => answer === undefined).map(({ _id }) => _id),
    binding: books.bindings.filter(({ state }) => state === 'waiting').map(({ _id }) => _id),
  }
  return (['question', 'binding'] as const).flatMap((kind) =>
    [...difference(open(kind), waiting[kind]), ...doubles(open(kind))].map((one) =>
      breach(
        'questionsAndClaimsAreInTheQueue',
        `${kind}/${one}`,
        open(kind).includes(one),
        waiting[kind].includes(one),
      ),
    ),
  )
}

/** PT-41, PT-05: what says to whom it went up has gone up, and only what was overdue goes up. */
export const whatWentUpSaysWhere: Check = (books) => {
  const communities = grouped(books.communities, ({ _id }) => _id)
  const raised = new Map([
    ...books.questions.map(({ _id, raisedTo }) => [_id, raisedTo] as const),
    ...books.books.flatMap(({ _id, owed }) => owed.map((one) => [`${_id}-${one.period}`, one.raisedTo] as const)),
  ])
  return books.workItems
    .filter(({ kind, refId }) => (kind === 'statement' || kind === 'question') && raised.has(refId))
    .flatMap(({ _id, refId, level, communityId }) => {
      const names = communities.get(communityId)?.[0]?.regionNames ?? []
      const name = level === 0 ? undefined : names.at(-Math.min(level, names.length))
      const said = raised.get(refId)
      return said === name ? [] : [breach('whatWentUpSaysWhere', `workItems/${_id}`, said, name)]
    })
}

/** An item lies where its community lies. */
export const itemsLieInTheirCommunity: Check = (books) => {
  const paths = grouped(books.communities, ({ _id }) => _id)
  return books.workItems.flatMap(({ _id, communityId, regionPath }) => {
    const path = paths.get(communityId)?.[0]?.regionPath
    return path?.join() === regionPath.join()
      ? []
      : [breach('itemsLieInTheirCommunity', `workItems/${_id}`, regionPath, path)]
  })
}
