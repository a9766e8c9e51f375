import { dateOf } from '../../domain/common'
import type { Instant, LocalDate } from '../../domain/common'
import { caseFollowed, followersIn } from './case/notices'
import { messageOf, personNamed } from './message'
import type { EventRecord, InboxRecord } from './records/system'
import type { ConsentRecord, PostRecord } from './records/registry'
import type { Reader, Store, Transaction } from './store/port'
import { subscribedMessage, templateOf } from './templates'
import { sendSubscribed } from './wechat'

const PAGE = 100
const OWNERS = 'owners'

/** One page of the people behind a reader's key; `next` is absent on the last. */
export interface PeoplePage {
  readonly people: readonly string[]
  readonly next?: string
}

/**
 * Who reads a notice: the verified owners of the event's community, those who joined a report, those who hold a post in
 * a unit, or one person.
 * @param to `owners`, `followers:…`, `person:…` or a unit key
 * @param after where the page before ended
 */
export async function readersOf(
  store: Reader,
  { communityId, at }: Pick<EventRecord, 'communityId' | 'at'>,
  to: string,
  after: string | undefined,
): Promise<PeoplePage> {
  const person = personNamed(to)
  if (person !== undefined) return { people: [person] }
  if (to === OWNERS) return communityId === undefined ? { people: [] } : ownersOf(store, communityId, after)
  const caseId = caseFollowed(to)
  if (caseId !== undefined) return followersOf(store, caseId)
  return holdersOf(store, to, dateOf(at), after)
}

/** Those who joined a report stand in its own record, so one page holds them all. */
async function followersOf(store: Reader, caseId: string): Promise<PeoplePage> {
  const record = await store.get('cases', caseId)
  return { people: record ? followersIn(record) : [] }
}

/** Puts one notice before one person, each time it is called the same: the inbox always, WeChat where consent is left. */
export async function deliver(
  store: Store,
  event: EventRecord,
  nth: number,
  personId: string,
  now: Instant,
): Promise<void> {
  const message = messageOf(event, nth, personId)
  await store.insert('inbox', message)
  const template = templateOf(message.template)
  if (!template) return
  const consent = consentId(personId, template)
  if (!isLeft(await store.get('consents', consent))) return
  if (!(await store.tx((transaction) => takeConsent(transaction, message, consent, now)))) return
  const outcome = await sendSubscribed(personId, subscribedMessage(template, message))
  if (outcome === 'refused') await store.tx((transaction) => loseConsent(transaction, consent, now))
}

/** The one document in which a person's consent to a template is counted. */
export const consentId = (personId: string, template: string): string => `${personId}:${template}`

const isLeft = (consent: ConsentRecord | undefined): boolean => consent !== undefined && consent.granted > consent.sent

/** Takes one consent for a message, once: false where none is left or the message went out before. */
async function takeConsent(
  transaction: Transaction,
  { _id }: InboxRecord,
  consent: string,
  now: Instant,
): Promise<boolean> {
  const standing = await transaction.get('consents', consent)
  if (!standing || !isLeft(standing)) return false
  const message = await transaction.get('inbox', _id)
  if (!message || message.pushedAt !== undefined) return false
  await transaction.patch('inbox', _id, { pushedAt: now })
  await transaction.patch('consents', consent, { sent: standing.sent + 1, at: now })
  return true
}

/** WeChat says that the person took the consent back: nothing of it is left. */
async function loseConsent(transaction: Transaction, consent: string, now: Instant): Promise<void> {
  const standing = await transaction.get('consents', consent)
  if (standing) await transaction.patch('consents', consent, { granted: standing.sent, lastAnswer: 'reject', at: now })
}

async function ownersOf(store: Reader, communityId: string, after: string | undefined): Promise<PeoplePage> {
  const bindings = await store.find('bindings', {
    where: { communityId, state: 'bound' },
    order: ['sortKey', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  return pageOf(bindings, (binding) => [binding.personId], 'sortKey')
}

async function holdersOf(
  store: Reader,
  unitKey: string,
  day: LocalDate,
  after: string | undefined,
): Promise<PeoplePage> {
  const posts = await store.find('posts', {
    where: { unitKey },
    order: ['_id', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  return pageOf(posts, (post) => (stands(post, day) ? [post.personId] : []), '_id')
}

/** Whether a post stands on a day; the last day of its term still counts. */
export const stands = ({ endedAt, post }: PostRecord, day: LocalDate): boolean =>
  endedAt === undefined && (post.until === undefined || day <= post.until)

function pageOf<K extends string, T extends Readonly<Record<K, string>>>(
  found: readonly T[],
  peopleOf: (one: T) => string[],
  key: K,
): PeoplePage {
  const people = [...new Set(found.flatMap(peopleOf))]
  const last = found.length === PAGE ? found.at(-1) : undefined
  return last ? { people, next: last[key] } : { people }
}
