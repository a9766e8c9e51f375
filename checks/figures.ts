import { overAllPeriods } from '../cloudfunctions/common/figures'
import type { Figure } from '../cloudfunctions/common/records/supervision'
import { figureKey } from '../cloudfunctions/common/workItems'
import { breach, difference, grouped } from './books'
import type { Books, Breach, Check } from './books'

type Tally = Map<string, number>

const key = ({ period, indicator }: { period: string; indicator: string }): string => `${period}|${indicator}`

const add = (tally: Tally, name: string, by: number): void => void tally.set(name, (tally.get(name) ?? 0) + by)

function tallyOf(figures: readonly Figure[]): Tally {
  const tally: Tally = new Map()
  for (const figure of figures) add(tally, key(figure), figure.value)
  return tally
}

function compared(check: string, record: string, stored: Tally, counted: Tally): Breach[] {
  const names = [...new Set([...stored.keys(), ...counted.keys()])]
  const wrong = names.filter((name) => (stored.get(name) ?? 0) !== (counted.get(name) ?? 0))
  return wrong.map((name) => breach(check, `${record}#${name}`, stored.get(name) ?? 0, counted.get(name) ?? 0))
}

/** A community's figures are what a count of its work items gives. */
export const communityFiguresAreARecount: Check = (books) => {
  const items = grouped(books.workItems, ({ communityId }) => communityId)
  const figures = new Map(books.communityFigures.map((record) => [record._id, record.figures]))
  return [...new Set([...items.keys(), ...figures.keys()])].flatMap((communityId) => {
    const counted = tallyOf(
      (items.get(communityId) ?? []).flatMap(({ period, indicators }) =>
        indicators.map((indicator) => ({ period, indicator, value: 1 })),
      ),
    )
    const stored = tallyOf(figures.get(communityId) ?? [])
    return compared('communityFiguresAreARecount', `communityFigures/${communityId}`, stored, counted)
  })
}

/**
 * What has reached a region, with what is still on its way to it, is the sum over its communities: period by period,
 * and over all periods what is still to be done.
 */
export const regionFiguresAreTheSum: Check = (books) => {
  const regions = new Set([
    ...books.communities.flatMap(({ regionPath }) => regionPath),
    ...books.regionCounters.map(({ regionId }) => regionId),
  ])
  return [...regions].flatMap((regionId) => {
    const stored = tallyOf(
      books.regionCounters.filter((counter) => counter.regionId === regionId).flatMap(({ figures }) => figures),
    )
    for (const count of onTheWay(books, regionId)) add(stored, key(count), count.by)
    const below = new Set(
      books.communities.filter(({ regionPath }) => regionPath.includes(regionId)).map(({ _id }) => _id),
    )
    const figures = books.communityFigures.filter(({ _id }) => below.has(_id)).flatMap((record) => record.figures)
    const counted = tallyOf([...figures, ...overAllPeriods(figures)])
    return compared('regionFiguresAreTheSum', `regions/${regionId}`, stored, counted)
  })
}

const onTheWay = (books: Books, regionId: string) =>
  books.events
    .filter(({ foldKey, regionPath }) => foldKey !== undefined && regionPath.includes(regionId))
    .flatMap(({ counts }) => [...counts, ...overAllPeriods(counts)])

/** Every figure opens to exactly the items that it counts, at every place above them. */
export const figuresOpenToTheirItems: Check = (books) =>
  books.workItems.flatMap(({ _id, communityId, regionPath, period, indicators, figureKeys }) => {
    const due = [communityId, ...regionPath].flatMap((place) =>
      indicators.flatMap((indicator) => [figureKey(place, indicator, period), figureKey(place, indicator)]),
    )
    return difference(due, figureKeys).map((one) =>
      breach('figuresOpenToTheirItems', `workItems/${_id}`, figureKeys.includes(one), one),
    )
  })

/** PT-37: what a statement says of its reach is a recount of its questions; readers altogether are as many as there are marks. */
export const reachIsARecount: Check = (books) => {
  const shown = grouped(
    books.questions.filter(({ check }) => check === 'pass'),
    ({ statementId, lineId }) => `${statementId}|${lineId}`,
  )
  const stored = books.statementReach.flatMap(({ _id, lines }) =>
    lines.map((line) => ({ ...line, name: `${_id}|${line.lineId}` })),
  )
  const names = new Set([...shown.keys(), ...stored.map(({ name }) => name)])
  const lines = [...names].flatMap((name) => {
    const questions = shown.get(name) ?? []
    const answers = questions.filter(({ answer }) => answer?.check === 'pass')
    const counted = [questions.length, answers.length, questions.filter(({ photos }) => photos !== undefined).length]
    const own = stored.filter((line) => line.name === name)
    const said = own.map(({ asked, answered, evidence = 0 }) => [asked, answered, evidence])
    return JSON.stringify(said) === JSON.stringify([counted])
      ? []
      : [breach('reachIsARecount', `statementReach/${name}`, said, counted)]
  })
  const read = books.statementReach.reduce((total, reach) => total + reach.read, 0)
  const marks = books.statementReads.length
  return read === marks ? lines : [...lines, breach('reachIsARecount', 'statementReads', read, marks)]
}
