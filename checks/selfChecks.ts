import { indicatorsOfSelfCheck, selfCheckItemOf } from '../cloudfunctions/common/disclosure/selfCheck'
import { breach } from './books'
import type { Check } from './books'

/** PT-35, PT-55: a self-check is done in the queue once its result stands before the owners, and counts by what was found. */
export const selfChecksAreInTheQueue: Check = (books) => {
  const published = new Map(books.selfChecks.flatMap((one) => (one.publication ? [[one._id, one] as const] : [])))
  const items = books.workItems.filter(({ kind }) => kind === 'selfCheck')
  const wrong = items.flatMap(({ _id, refId, state, indicators }) => {
    const found = published.get(refId)
    const wanted = found
      ? indicatorsOfSelfCheck(found.answers).join()
      : state === 'done'
        ? 'published'
        : indicators.join()
    const isRight = (state === 'done') === (found !== undefined) && indicators.join() === wanted
    return isRight ? [] : [breach('selfChecksAreInTheQueue', `workItems/${_id}`, indicators, wanted)]
  })
  const ids = new Set(items.map(({ _id }) => _id))
  const missing = [...published.keys()].filter((id) => !ids.has(selfCheckItemOf(id)))
  return [...wrong, ...missing.map((id) => breach('selfChecksAreInTheQueue', `selfChecks/${id}`, 'no item', 'an item'))]
}

/** PT-68: those who have read results are as many as there are marks, and what isn't published was read by nobody. */
export const selfCheckReadersAreARecount: Check = (books) => {
  const read = books.selfChecks.reduce((total, one) => total + one.read, 0)
  const marks = books.selfCheckReads.length
  const early = books.selfChecks.filter((one) => one.read > 0 && !one.publication)
  return [
    ...(read === marks ? [] : [breach('selfCheckReadersAreARecount', 'selfCheckReads', read, marks)]),
    ...early.map((one) => breach('selfCheckReadersAreARecount', `selfChecks/${one._id}`, one.read, 0)),
  ]
}
