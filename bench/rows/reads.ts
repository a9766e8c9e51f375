import { listStatements } from '../../contract/disclosure/listStatements'
import { readHome } from '../../contract/disclosure/readHome'
import { readStatement } from '../../contract/disclosure/readStatement'
import { listBelow } from '../../contract/supervision/listBelow'
import { listItems } from '../../contract/supervision/listItems'
import { readDesk } from '../../contract/supervision/readDesk'
import { PUTIAN } from '../../scripts/seed/places'
import { grownWorld } from '../grown'
import type { Grown } from '../grown'
import { row } from '../row'
import type { Row } from '../row'

const MOST_READS = 10
const SMALL = 20
const LARGE = 20_000

type Page = (grown: Grown) => Promise<unknown>

/** The pages whose cost must not grow with the region: who opens them, and what they ask. */
const PAGES: Readonly<Record<string, Page>> = {
  readHome: ({ world, original }) => world.as('ownerLiu').does(readHome, { communityId: original }),
  readStatement: ({ world, original }) =>
    world.as('ownerLiu').does(readStatement, { statementId: `${original}-2026Q2` }),
  readDesk: ({ world }) => world.as('neighbourhoodZheng').does(readDesk, { regionId: PUTIAN.neighbourhood }),
}

/** Pages that are one indexed page of documents, whatever lies behind it. */
const LISTS: Readonly<Record<string, Page>> = {
  listStatements: ({ world, original }) => world.as('ownerLiu').does(listStatements, { communityId: original }),
  listItems: ({ world }) => world.as('neighbourhoodZheng').does(listItems, { regionId: PUTIAN.neighbourhood }),
  listBelow: ({ world }) =>
    world.as('neighbourhoodZheng').does(listBelow, { regionId: PUTIAN.neighbourhood, period: '2026Q3' }),
}
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
