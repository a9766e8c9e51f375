import { grownWorld } from '../grown'
import { LISTS, PAGES } from '../pages'
import { row } from '../row'
import type { Row } from '../row'

const MOST_READS = 10
const SMALL = 20
const LARGE = Number(process.env.COMMUNITIES ?? 20_000)

const MOST_OF_A_PAGE = 200

/** Documents that one call reads, with twenty communities in a neighbourhood and with twenty thousand. */
export async function reads(): Promise<Row[]> {
  const small = await measured(SMALL)
  const large = await measured(LARGE)
  return [...small].map(([name, few]) => {
    const many = large.get(name) ?? 0
    const limit = name in LISTS ? MOST_OF_A_PAGE : MOST_READS
    const { kept, ...rest } = row(`documents read by ${name} at ${SMALL} and ${LARGE} communities`, many, limit)
    const isSame = name in LISTS || few === many
    return { ...rest, value: `${few} and ${many}`, kept: kept && isSame }
  })
}

async function measured(copies: number): Promise<Map<string, number>> {
  const grown = await grownWorld(copies)
  const counts = new Map<string, number>()
  try {
    for (const [name, page] of Object.entries({ ...PAGES, ...LISTS })) {
      grown.world.emulator.resetCounts()
      await page(grown)
      counts.set(
        name,
        grown.world.emulator.counts().reduce((sum, { reads: documents }) => sum + documents, 0),
      )
    }
  } finally {
    await grown.world.stop()
  }
  return counts
}
