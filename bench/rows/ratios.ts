import type { Input } from '../../contract/operation'
import { openStatement } from '../../contract/disclosure/openStatement'
import { postStatement } from '../../contract/disclosure/postStatement'
import { readStatement } from '../../contract/disclosure/readStatement'
import { bare } from '../bare'
import { grownWorld } from '../grown'
import type { Grown } from '../grown'
import { paired, row } from '../row'
import type { Row } from '../row'

const READS = 200
const POSTS = 30
const LINES = 40

/** Reading and posting a statement against the least that the database needs for anything at all. */
export async function ratios(): Promise<Row[]> {
  const grown = await grownWorld(POSTS)
  try {
    return [await reading(grown), await posting(grown)]
  } finally {
    await grown.world.stop()
  }
}

async function reading({ world, original }: Grown): Promise<Row> {
  const database = bare(world.emulator)
  const statementId = `${original}-2026Q2`
  const read = (): Promise<unknown> => world.as('ownerLiu').does(readStatement, { statementId })
  const ratio = await paired(READS, read, () => database.get('statements', statementId))
  return row('reading a statement ÷ one doc.get', ratio, 4, ' ×')
}

async function posting({ world, copies }: Grown): Promise<Row> {
  const database = bare(world.emulator)
  const inputs: Input<typeof postStatement>[] = []
  for (const communityId of copies) inputs.push(await filled(world, communityId))
  const post = async (nth: number): Promise<void> => {
    const input = inputs[nth]
    if (input) await world.as('managerChen').does(postStatement, input)
  }
  const ratio = await paired(POSTS, post, (nth) => database.twoDocuments(`bench-${nth}`))
  return row(`posting a statement with ${LINES} lines ÷ one transaction of two documents`, ratio, 4, ' ×')
}

/** The form of a community as it opens, with lines of cost until there are forty. */
async function filled(world: Grown['world'], communityId: string): Promise<Input<typeof postStatement>> {
  const { prefilled } = await world.as('managerChen').does(openStatement, { communityId, period: '2026Q3' })
  const income = prefilled.income ?? []
  const cost = Array.from({ length: LINES - income.length }, (_, nth) => ({
    id: `cost-${nth}`,
    item: `养护${nth}`,
    amount: 100,
    voucher: `P-${communityId}-${nth}`,
  }))
  return {
    communityId,
    statement: {
      ...prefilled,
      cost,
      split: [],
      expenditure: [],
      transfer: [],
      closing: 0,
      contact: { name: '项目经理', phone: '0594-0000000' },
    },
  }
}
