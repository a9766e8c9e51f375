import { breach } from './books'
import type { Check } from './books'

/** An open case is in somebody's hands, has a clock, and stands in the queue exactly once. */
export const noCaseWithoutHandsOrClock: Check = (books) =>
  books.cases.flatMap((record) => {
    const name = `cases/${record._id}`
    const items = books.workItems.filter(({ kind, refId }) => kind === 'case' && refId === record._id)
    const open = items.filter(({ state }) => state !== 'done')
    const queued = breach('noCaseWithoutHandsOrClock', name, open.length, record.open ? 1 : 0)
    const handless = record.open && record.hands.length === 0
    const clockless = record.open && open.some(({ wakeKey, dueAt }) => wakeKey === undefined && dueAt === undefined)
    return [
      ...(open.length === (record.open ? 1 : 0) ? [] : [queued]),
      ...(handless ? [breach('noCaseWithoutHandsOrClock', name, 'in nobody’s hands', 'in hands')] : []),
      ...(clockless ? [breach('noCaseWithoutHandsOrClock', name, 'no clock', 'a clock')] : []),
    ]
  })

/** DT-03: what was struck off was verified before, and its reporter has a reply. */
export const struckOffOnlyVerified: Check = (books) =>
  books.cases
    .filter(({ held }) => held.status === 'closed')
    .filter(({ timeline }) => !timeline.some(({ what }) => what === 'verify'))
    .map(({ _id }) => breach('struckOffOnlyVerified', `cases/${_id}`, 'closed', 'verified first'))

/** The numbers that people read out: of one community and year they run from 1 without a gap or a double. */
export const numbersRunOn: Check = (books) => {
  const series = new Map<string, number[]>()
  for (const { communityId, year, number } of books.cases) {
    const name = `${communityId}-${year}-case`
    series.set(name, [...(series.get(name) ?? []), number])
  }
  return [...series].flatMap(([name, numbers]) => {
    const sorted = [...numbers].sort((a, b) => a - b)
    const runs = sorted.every((number, index) => number === index + 1)
    const last = books.numbers.find(({ _id }) => _id === name)?.last
    return runs && last === sorted.length ? [] : [breach('numbersRunOn', `numbers/${name}`, sorted, last)]
  })
}
