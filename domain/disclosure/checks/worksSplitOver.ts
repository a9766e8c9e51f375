import type { Money } from '../../common'
import { sum } from '../../common'
import type { Line } from '../statement'
import { atLine, rule } from './rule'
import { papersFinder, worksLines } from './works'
import { byWorks, comesAgain, paidBefore } from './worksBefore'

/**
 * PT-19: works don't stay below the amount that asks for papers by being spread over quarters: small ones without papers, the same
 * thing to the same payee, that reach it together with those before. What reaches it within one statement is found there.
 */
export const worksSplitOver = rule('worksSplitOver', (examined) => {
  const { statement, facts, value, setting } = examined
  const [from, months] = [setting('worksFrom'), setting('worksAgainMonths')]
  if (!statement.expenditure || from === undefined || months === undefined) return undefined
  if (facts.earlier.length === 0) return undefined
  const missingOf = papersFinder(facts, value.papers)
  const isSmall = (one: Pick<Line, 'item' | 'payee' | 'decisionId' | 'amount'>): boolean =>
    one.amount < from && missingOf(one).length > 0
  const again = comesAgain(examined)
  const here = worksLines(statement, value).filter((line) => isSmall(line) && !again(line))
  const now = byWorks(here)
  const before = byWorks(paidBefore(facts.earlier, statement.period, months).filter(isSmall))
  return here.flatMap((line) => {
    const then = before(line)
    const nowFen = total(now(line))
    const togetherFen = sum([nowFen, total(then)])
    const [latest] = then
    if (!latest || nowFen >= from || togetherFen < from) return []
    return [atLine(line, { statedFen: line.amount, togetherFen, limitFen: from, usedIn: latest.period })]
  })
})

const total = (lines: readonly Pick<Line, 'amount'>[]): Money => sum(lines.map(({ amount }) => amount))
