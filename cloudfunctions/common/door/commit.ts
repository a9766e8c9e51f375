import type { Refusal, Result } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import { withCommunityFigures } from '../figures'
import { messageOf, personNamed } from '../message'
import type { Count, EventRecord, Notice } from '../records/system'
import type { Store, Transaction } from '../store/port'
import type { Change, Context } from './context'

/** Thrown inside a transaction to roll it back with a refusal; nobody else sees it. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

export interface Intent {
  /** Id under which the answer is kept. */
  readonly answerId: string
  readonly inputHash: string
}

/** What is known of a change before it runs. */
type Known = Pick<Context, 'operation' | 'subject' | 'now' | 'newId'> & {
  /** Its answer isn't kept; only that the key was used, and for what. */
  readonly forgetsAnswer?: boolean
}

/**
 * Runs a change in one transaction together with its announcement and its figures. Nothing remembers that it ran: it is for what time
 * does, where the record itself says whether it is due and no longer says so afterwards.
 */
export const commit = <T>(
  store: Store,
  known: Known,
  work: (change: Change) => Promise<Result<T>>,
): Promise<Result<T>> => unlessRefused(() => store.tx((transaction) => announced(transaction, known, work)))

/** The same once for an intent: its answer is remembered, and given again to whoever asks again. */
export const commitOnce = <T>(
  store: Store,
  known: Known,
  intent: Intent,
  work: (change: Change) => Promise<Result<T>>,
): Promise<Result<T>> => unlessRefused(() => store.tx((transaction) => attempt(transaction, known, intent, work)))

async function unlessRefused<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/**
 * The first answer to the same intent: undefined where there is none yet, `door.keyUsedForOther` where the key came with
 * another input. The door asks before it runs anything, since what a change used up looks spent the second time.
 */
export async function answeredBefore<T>(
  reader: Pick<Transaction, 'get'>,
  { answerId, inputHash }: Intent,
): Promise<Result<T> | undefined> {
  const given = await reader.get('answers', answerId)
  if (!given) return undefined
  if (given.inputHash !== inputHash) return { ok: false, refusal: { code: 'door.keyUsedForOther' } }
  return { ok: true, value: JSON.parse(given.value) as T }
}

async function attempt<T>(
  transaction: Transaction,
  known: Known,
  { answerId, inputHash }: Intent,
  work: (change: Change) => Promise<Result<T>>,
): Promise<Result<T>> {
  const given = await answeredBefore<T>(transaction, { answerId, inputHash })
  if (given && !given.ok) throw new Refused(given.refusal)
  if (given && !known.forgetsAnswer) return given
  const result = await announced(transaction, known, work)
  const value = JSON.stringify((known.forgetsAnswer ? undefined : result.value) ?? null)
  if (!given) await transaction.insert('answers', { _id: answerId, inputHash, value, at: known.now })
  return result
}

async function announced<T>(
  transaction: Transaction,
  known: Known,
  work: (change: Change) => Promise<Result<T>>,
): Promise<{ readonly ok: true; readonly value: T }> {
  const counts: Count[] = []
  const notices: Notice[] = []
  const result = await work(changeOf(transaction, counts, notices))
  if (!result.ok) throw new Refused(result.refusal)
  await announce(transaction, known, counts, notices)
  return result
}

async function announce(transaction: Transaction, known: Known, counts: Count[], notices: Notice[]): Promise<void> {
  if (counts.length === 0 && notices.length === 0) return
  const { operation, subject, now, newId } = known
  const communityId = subject?.communityId
  if (communityId !== undefined) await withCommunityFigures(transaction, communityId, counts, now)
  const key = newId(`${now}`)
  const event: EventRecord = {
    _id: newId('event'),
    at: now,
    operation,
    ...(communityId === undefined ? {} : { communityId }),
    regionPath: subject?.regionPath ?? [],
    counts,
    notices,
    ...(counts.length > 0 ? { foldKey: key } : {}),
    ...(notices.length > 0 ? { tellKey: key } : {}),
  }
  await transaction.insert('events', event)
  await tellPersons(transaction, event)
}

/** PT-57: whoever is named as a person has the message in the same moment; the rest are told by the sweep. */
async function tellPersons(transaction: Transaction, event: EventRecord): Promise<void> {
  for (const [nth, { to }] of event.notices.entries()) {
    for (const reader of to) {
      const personId = personNamed(reader)
      if (personId !== undefined) await transaction.insert('inbox', messageOf(event, nth, personId))
    }
  }
}

const changeOf = (transaction: Transaction, counts: Count[], notices: Notice[]): Change => ({
  ...transaction,
  count: (count) => void counts.push(count),
  notify: (notice) => void notices.push(notice),
  async number(communityId, year, kind) {
    const id = `${communityId}-${year}-${kind}`
    const last = (await transaction.get('numbers', id))?.last ?? 0
    if (last === 0) await transaction.insert('numbers', { _id: id, last: 1 })
    else await transaction.patch('numbers', id, { last: last + 1 })
    return last + 1
  },
})

/** The calendar year of an instant in Asia/Shanghai, as a text. */
export const yearOf = (now: number): string => dateOf(now).slice(0, 4)
