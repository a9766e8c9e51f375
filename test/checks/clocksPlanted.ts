import { VILLAGE } from './place'
import { changed, without } from './planting'
import type { Plant } from './planting'

const Q2 = `${VILLAGE}-2026Q2`

/** What never happens to questions that go up and to self-checks. */
export const clocksPlanted: Readonly<Record<string, readonly Plant[]>> = {
  whatWentUpSaysWhere: [
    changed('questions', 'question_2', () => ({ raisedTo: '样本社区' })),
    changed('workItems', 'item-question_2', () => ({ level: 1 })),
  ],
  selfChecksAreInTheQueue: [
    without('workItems', `selfcheck-${Q2}`),
    changed('selfChecks', Q2, () => ({ answers: [] })),
    changed('selfChecks', Q2, () => ({ publication: undefined, read: 0 })),
  ],
  selfCheckReadersAreARecount: [changed('selfChecks', Q2, () => ({ read: 2 })), without('selfCheckReads')],
}
