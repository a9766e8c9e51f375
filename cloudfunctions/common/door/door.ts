import * as v from 'valibot'
import type { Call, Operation, Reply, SubjectRef } from '../../../contract/operation'
import { dateOf } from '../../../domain/common'
import type { Refusal } from '../../../domain/common'
import type { Reader, Store } from '../store/port'
import { remembered } from '../store/remembered'
import { answeredBefore, commitOnce } from './commit'
import type { Intent } from './commit'
import type { Context } from './context'
import type { Handler } from './handler'
import { answerId, hashOfInput } from './idempotency'
import { problemsOf } from './problems'
import type { Problem } from './problems'
import { shape } from './shape'
import { circlesOf, inTerm, rolesOf } from './standing'
import type { Caller, Subject } from './standing'
import { loadSubject, placedToday } from './subject'

/** What the door needs from outside. */
export interface Surroundings {
  readonly store: Store
  now(): number
  newId(head: string): string
}

type Refused = Extract<Reply<never>, { refusal: unknown }>

const refused = (refusal: Refusal): Refused => ({ ok: false, refusal: { ...refusal } })

/**
 * Takes one call through the door: parse, authorise, idempotency, run, shape.
 * @param personId whom the cloud or a desk session identified; never what the input says
 */
export async function admit(
  handlers: ReadonlyMap<string, Handler>,
  outside: Surroundings,
  personId: string | undefined,
  call: Call,
): Promise<Reply<unknown>> {
  const found = handlers.get(call.operation)
  if (!found) return refused({ code: 'door.noSuchOperation' })
  const { operation } = found
  if (personId === undefined && !operation.who.includes('guest')) return refused({ code: 'door.notIdentified' })

  const parsed = v.safeParse(operation.input, call.input)
  if (!parsed.success) return refused(badInput(parsed.issues))
  if (operation.effect === 'change' && !isKey(call.key)) return refused({ code: 'door.keyMissing' })

  const intent = intentOf(operation, personId, parsed.output, call)
  const [context, given] = await Promise.all([
    contextOf(outside, operation, personId, parsed.output, call, intent),
    operation.effect === 'change' && !operation.forgetsAnswer ? answeredBefore(outside.store, intent) : undefined,
  ])
  if ('refusal' in context) return context
  const result = given ?? (await found.run(parsed.output, context))
  if (!result.ok) return refused(result.refusal)
  return { ok: true, value: shape(operation.output, result.value, context.circles) }
}

async function contextOf(
  outside: Surroundings,
  operation: Operation,
  personId: string | undefined,
  input: unknown,
  call: Call,
  intent: Intent,
): Promise<Context | Refused> {
  const { store } = outside
  const now = outside.now()
  const today = dateOf(now)
  const reader = remembered(store)
  const reference = operation.subject?.(input)
  const [caller, found] = await Promise.all([
    callerOf(reader, personId, now),
    reference && loadSubject(reader, reference),
  ])
  const subject = reference && found && (await placed(reader, operation, caller, reference, found))
  if (reference && !subject) return refused({ code: 'door.notFound' })
  const roles = rolesOf(caller, subject)
  if (!operation.who.some((role) => roles.has(role)))
    return refused({ code: operation.hidesSubject ? 'door.notFound' : 'door.notAllowed' })
  const { name, forgetsAnswer = false } = operation
  const known = { operation: name, forgetsAnswer, subject, now, newId: outside.newId }
  return {
    ...known,
    caller,
    atDesk: call.desk !== undefined,
    roles,
    circles: circlesOf(roles, caller, subject),
    store: reader,
    today,
    commit: (work) => commitOnce(store, known, intent, work),
  }
}

/** The intent is what was understood of the input: what an operation doesn't know makes no other intent of it. */
const intentOf = ({ name }: Operation, personId: string | undefined, input: unknown, { key = '' }: Call): Intent => ({
  answerId: answerId(personId ?? 'guest', name, key),
  inputHash: hashOfInput(input),
})

async function callerOf(store: Reader, personId: string | undefined, now: number): Promise<Caller | undefined> {
  if (personId === undefined) return undefined
  const person = await store.get('people', personId)
  const { posts = [], units = [], seenUpTo = '' } = person ?? {}
  return { personId, posts: inTerm(posts, dateOf(now)), units, seenUpTo }
}

/** Region and company decide for whoever holds a post, and a change is announced by them; an owner stands by the unit alone. */
const placed = (
  reader: Reader,
  { effect }: Operation,
  caller: Caller | undefined,
  reference: SubjectRef,
  subject: Subject,
): Promise<Subject> | Subject =>
  effect === 'change' || (caller?.posts.length ?? 0) > 0 ? placedToday(reader, reference, subject) : subject

const badInput = (issues: readonly v.BaseIssue<unknown>[]): Refusal & { problems: Problem[] } => ({
  code: 'door.badInput',
  problems: problemsOf(issues),
})

const LONGEST_KEY = 64
const isKey = (key: string | undefined): boolean => key !== undefined && key.length > 0 && key.length <= LONGEST_KEY
