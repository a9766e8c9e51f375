import type { Figure } from '../cloudfunctions/common/figures'
import { breach } from './books'
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
export const communityFiguresAreARecount: Check = (books) =>
  books.communities.flatMap(({ _id }) => {
    const stored = tallyOf(books.communityFigures.find((record) => record._id === _id)?.figures ?? [])
    const items = books.workItems.filter(({ communityId }) => communityId === _id)
    const counted = tallyOf(
      items.flatMap(({ period, indicators }) => indicators.map((indicator) => ({ period, indicator, value: 1 }))),
    )
    return compared('communityFiguresAreARecount', `communityFigures/${_id}`, stored, counted)
  })

/** What has reached a region, with what is still on its way to it, is the sum over its communities. */
export const regionFiguresAreTheSum: Check = (books) =>
  books.regions.flatMap(({ _id }) => {
    const stored = tallyOf(
      books.regionCounters.filter(({ regionId }) => regionId === _id).flatMap(({ figures }) => figures),
    )
    for (const count of onTheWay(books, _id)) add(stored, key(count), count.by)
    const below = new Set(
      books.communities.filter(({ regionPath }) => regionPath.includes(_id)).map((record) => record._id),
    )
    const counted = tallyOf(
      books.communityFigures.filter((record) => below.has(record._id)).flatMap(({ figures }) => figures),
    )
    return compared('regionFiguresAreTheSum', `regions/${_id}`, stored, counted)
  })

const onTheWay = (books: Books, regionId: string) =>
  books.events
    .filter(({ foldKey, regionPath }) => foldKey !== undefined && regionPath.includes(regionId))
    .flatMap(({ counts }) => counts)
