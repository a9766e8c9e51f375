import { messageOf, personNamed } from '../cloudfunctions/common/message'
import { templateOf } from '../cloudfunctions/common/templates'
import { dateOf } from '../domain/common'
import { breach, doubles, grouped } from './books'
import type { Books, Check } from './books'

type Event = Books['events'][number]

/** Nobody was told the same notice of the same event twice. */
export const eachIsToldOnce: Check = (books) => {
  const told = books.inbox.map(({ _id, personId }) => `${personId}|${_id.split('-').slice(0, 2).join('-')}`)
  return doubles(told).map((one) => breach('eachIsToldOnce', `inbox/${one}`, 'twice', 'once'))
}

/** PT-57: whoever a notice names in person was told in its own transaction; a unit's people once the event was told. */
export const nobodyIsLeftOut: Check = (books) => {
  const told = new Set(books.inbox.map(({ _id }) => _id))
  const posts = grouped(books.posts, ({ unitKey }) => unitKey)
  return books.events.flatMap((event) =>
    event.notices.flatMap(({ to }, nth) => {
      const readers = to.flatMap((reader) => readersOf(event, reader, posts))
      return [...new Set(readers)]
        .map((personId) => messageOf(event, nth, personId)._id)
        .filter((id) => !told.has(id))
        .map((id) => breach('nobodyIsLeftOut', `events/${event._id}`, 'not told', id))
    }),
  )
}

/** Those who must have been told by now: posts that stood before the event and still stand. */
function readersOf(
  { at, tellKey }: Event,
  reader: string,
  posts: ReadonlyMap<string, readonly Books['posts'][number][]>,
): string[] {
  const person = personNamed(reader)
  if (person !== undefined) return [person]
  if (tellKey !== undefined) return []
  const day = dateOf(at)
  return (posts.get(reader) ?? [])
    .filter(({ from, endedAt, post: { until = day } }) => from < day && endedAt === undefined && day <= until)
    .map(({ personId }) => personId)
}

/** Every message comes from a notice of an event, to one whom it names or belongs to. */
export const nobodyIsToldForNothing: Check = (books) => {
  const events = new Map(books.events.map((event) => [event._id, event]))
  return books.inbox.flatMap(({ _id, template }) => {
    const [eventId = '', nth = ''] = _id.split('-')
    const notice = events.get(eventId)?.notices[Number(nth)]
    return notice?.template === template ? [] : [breach('nobodyIsToldForNothing', `inbox/${_id}`, template, notice)]
  })
}

/** WeChat sends no more than a person allowed, and what was sent was counted. */
export const consentsAreKept: Check = (books) => {
  const pushed = grouped(
    books.inbox.filter(({ pushedAt }) => pushedAt !== undefined),
    ({ personId, template }) => `${personId}:${templateOf(template) ?? 'none'}`,
  )
  const consents = grouped(books.consents, ({ _id }) => _id)
  return [...new Set([...pushed.keys(), ...consents.keys()])].flatMap((id) => {
    const { granted = 0, sent = 0 } = consents.get(id)?.[0] ?? {}
    const counted = pushed.get(id)?.length ?? 0
    return sent <= granted && sent === counted
      ? []
      : [breach('consentsAreKept', `consents/${id}`, { granted, sent }, counted)]
  })
}
