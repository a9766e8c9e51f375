import { isOpen, TAXONOMY } from '../domain/case'
import { dateOf } from '../domain/common'
import { breach, grouped } from './books'
import type { Books, Breach, Check } from './books'

type CaseRecord = Books['cases'][number]

/** An open case is in somebody's hands, has a clock, and stands in the queue exactly once; an ended one stands there as done. */
export const noCaseWithoutHandsOrClock: Check = (books) => {
  const items = grouped(
    books.workItems.filter(({ kind }) => kind === 'case'),
    ({ refId }) => refId,
  )
  const wrong = (record: CaseRecord, said: unknown, expected: unknown): Breach =>
    breach('noCaseWithoutHandsOrClock', `cases/${record._id}`, said, expected)
  return books.cases.flatMap((record) => {
    const own = items.get(record._id) ?? []
    const state = own.map((item) => (item.state === 'done' ? 'done' : 'open')).join()
    const queued = state === (record.open ? 'open' : 'done')
    const handless = record.open && record.hands.length === 0
    const clockless = record.open && own.some(({ dueAt }) => dueAt === undefined)
    return [
      ...(queued ? [] : [wrong(record, state, record.open ? 'open' : 'done')]),
      ...(handless ? [wrong(record, 'in nobody’s hands', 'in hands')] : []),
      ...(clockless ? [wrong(record, 'no clock', 'a clock')] : []),
    ]
  })
}

/** DT-03: what was struck off was verified since it was last reopened, and struck off and answered in that moment. */
export const struckOffOnlyVerified: Check = (books) =>
  books.cases
    .filter(({ held }) => held.status === 'closed')
    .flatMap(({ _id, timeline, endedAt }) => {
      const reopened = timeline.map(({ what }) => what).lastIndexOf('reopen')
      const since = timeline.slice(reopened + 1)
      const missing = (['verify', 'struckOff', 'replied'] as const).filter(
        (wanted) => !since.some(({ what, at }) => what === wanted && at === endedAt),
      )
      return missing.map((what) => breach('struckOffOnlyVerified', `cases/${_id}`, 'closed', what))
    })

/** The steps of a case follow from one another in time and state, and end where the case stands. */
export const timelinesRunOn: Check = (books) =>
  books.cases.flatMap(({ _id, timeline, held, open }) => {
    const steps = timeline.filter(({ what, from }) => from !== undefined && !SAID_WITH_A_STEP.includes(what))
    const torn = steps.filter((event, index) => event.from !== (steps[index - 1]?.to ?? timeline[0]?.to))
    const back = timeline.filter((event, index) => event.at < (timeline[index - 1]?.at ?? 0))
    const last = timeline.at(-1)?.to
    return [
      ...[...torn, ...back].map(({ what, from, at }) =>
        breach('timelinesRunOn', `cases/${_id}`, { what, from, at }, 'follows from the step before'),
      ),
      ...(last === held.status ? [] : [breach('timelinesRunOn', `cases/${_id}`, held.status, last)]),
      ...(isOpen(held.status) === open ? [] : [breach('timelinesRunOn', `cases/${_id}`, open, held.status)]),
    ]
  })

/** Entries of their own that a step brings along. */
const SAID_WITH_A_STEP: readonly string[] = ['struckOff', 'replied']

/** PT-57: every reply that a case's timeline names lies in its reporter's inbox. */
export const reportersHaveTheirReplies: Check = (books) => {
  const replies = grouped(
    books.inbox.filter(({ template }) => template === 'case.replied'),
    ({ personId, page, at }) => `${personId}|${page}|${at}`,
  )
  return books.cases.flatMap(({ _id, personId, timeline }) =>
    timeline
      .filter(({ what, at }) => what === 'replied' && !replies.has(`${personId}|item:case:${_id}|${at}`))
      .map(({ at }) => breach('reportersHaveTheirReplies', `cases/${_id}`, 'no message', { at })),
  )
}

/** Whoever has to act on a case sees what handlers see of it, but for those complained of, who never do (PT-18). */
export const handsSeeTheirCase: Check = (books) =>
  books.cases.flatMap(({ _id, hands, handlers, problem }) => {
    const complainedOf = TAXONOMY[problem].about ?? []
    const isComplainedOf = (unit: string): boolean =>
      (complainedOf.includes('company') && unit.startsWith('company:')) ||
      (complainedOf.includes('ownersCommittee') && unit.startsWith('committee:'))
    return [
      ...hands.filter((unit) => !handlers.includes(unit) && !isComplainedOf(unit)),
      ...handlers.filter(isComplainedOf),
    ].map((unit) => breach('handsSeeTheirCase', `cases/${_id}`, unit, handlers))
  })

/** The numbers that people read out: of one community, year and kind they run from 1 without a gap or a double. */
export const numbersRunOn: Check = (books) => {
  const asked = books.questions.map(({ communityId, askedAt, number }) => ({
    series: `${communityId}-${dateOf(askedAt).slice(0, 'YYYY'.length)}-question`,
    number: Number(number),
  }))
  const reported = books.cases.map(({ communityId, year, number }) => ({
    series: `${communityId}-${year}-case`,
    number,
  }))
  const series = grouped([...asked, ...reported], (one) => one.series)
  const names = new Set([...series.keys(), ...books.numbers.map(({ _id }) => _id)])
  return [...names].flatMap((name) => {
    const numbers = (series.get(name) ?? []).map(({ number }) => number).sort((a, b) => a - b)
    const last = books.numbers.find(({ _id }) => _id === name)?.last
    const runs = numbers.every((number, index) => number === index + 1)
    return runs && last === numbers.length ? [] : [breach('numbersRunOn', `numbers/${name}`, numbers, last)]
  })
}
