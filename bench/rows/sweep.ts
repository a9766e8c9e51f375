import { grownWorld } from '../grown'
import { row } from '../row'
import type { Row } from '../row'

const COMMUNITIES = 20_000
const DUE = 500
/** Documents that one due item may take: itself, its event, its figures, its answer, the folding into four regions, its readers. */
const MOST_FOR_ONE = 40

/** One night's sweep with 500 items due among 20,000 communities: what it takes follows the 500. */
export async function sweep(): Promise<Row[]> {
  const { world } = await grownWorld(COMMUNITIES)
  try {
    const items = [...world.emulator.data.all('workItems')].filter(({ state }) => state === 'open')
    const due = items.slice(0, DUE).map((item, nth) => ({ ...item, wakeKey: `000000000000001-${nth}` }))
    const later = items.slice(DUE).map((item, nth) => ({ ...item, wakeKey: `999999999999999-${nth}` }))
    await world.emulator.data.load('workItems', [...due, ...later])
    world.emulator.resetCounts()
    await world.sweep()
    const taken = world.emulator.counts().reduce((sum, { reads, writes }) => sum + reads + writes, 0)
    return [
      row(
        `documents read and written by a sweep, for each of ${due.length} due among ${COMMUNITIES}`,
        taken / due.length,
        MOST_FOR_ONE,
      ),
    ]
  } finally {
    await world.stop()
  }
}
