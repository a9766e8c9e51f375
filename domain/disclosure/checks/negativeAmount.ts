import type { Line, Statement } from '../statement'
import { PARTS } from '../statement'
import { linesOf, surplusOf } from '../totals'
import { atLine, atPlace, rule } from './rule'

/** PT-08: no amount is below zero. Only the owners' share of a loss may be. */
export const negativeAmount = rule('negativeAmount', ({ statement }) => {
  const lines = PARTS.flatMap((part) => linesOf(statement, part)).filter((line) => line.amount < 0)
  return [
    ...ends(statement),
    ...lines.filter((line) => !isShareOfLoss(line, statement)).map((line) => atLine(line, { statedFen: line.amount })),
  ]
})

const ends = (statement: Statement) =>
  (['opening', 'closing'] as const).flatMap((place) => {
    const amount = statement[place]
    return amount !== null && amount < 0 ? [atPlace(statement, place, { statedFen: amount })] : []
  })

const isShareOfLoss = (line: Line, statement: Statement): boolean =>
  line.receiver === 'owners' && surplusOf(statement) < 0
