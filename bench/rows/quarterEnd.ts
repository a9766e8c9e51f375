import type { Input } from '../../contract/operation'
import { openStatement } from '../../contract/disclosure/openStatement'
import { postStatement } from '../../contract/disclosure/postStatement'
import { PUTIAN } from '../../scripts/seed/places'
import { grownWorld } from '../grown'
import type { Grown } from '../grown'
import { row } from '../row'
import type { Row } from '../row'

const COMMUNITIES = Number(process.env.COMMUNITIES ?? 20_000)
const AT_ONCE = 8
const LAST_DAY = '2026-10-31'

/** PT-05: everybody posts on the last day; none is lost, and the regions' figures come out right. */
export async function quarterEnd(): Promise<Row[]> {
  const grown = await grownWorld(COMMUNITIES, { now: LAST_DAY, isYoung: true })
  try {
    const refused = await postAll(grown)
    const standing = postedIn(grown)
    await grown.world.sweep()
    return [
      row(`postings refused of ${COMMUNITIES} on one day, ${AT_ONCE} at once`, refused, 0),
      row('of these not in the books', COMMUNITIES - standing, 0),
      row('of these not counted in the city after the night', standing - countedIn(grown), 0),
    ]
  } finally {
    await grown.world.stop()
  }
}

const PERIOD = '2026Q3'

const postedIn = ({ world }: Grown): number =>
  [...world.emulator.data.all('statements')].filter(({ period }) => period === PERIOD).length

function countedIn({ world }: Grown): number {
  const figures = world.emulator.data.get('regionCounters', `${PUTIAN.city}-${PERIOD}`)?.figures
  const posted = Array.isArray(figures) ? figures.find(({ indicator }) => indicator === 'statements.posted') : undefined
  return Number(posted?.value ?? 0)
}

/** @returns how many got another answer than that it is posted */
async function postAll({ world, original, copies }: Grown): Promise<number> {
  const chen = world.as('managerChen')
  const { prefilled } = await chen.does(openStatement, { communityId: original, period: PERIOD })
  const statement: Input<typeof postStatement>['statement'] = {
    ...prefilled,
    cost: [],
    split: [],
    expenditure: [],
    transfer: [],
    closing: 0,
    contact: { name: '项目经理', phone: '0594-0000000' },
  }
  const waiting = [...copies]
  let lost = 0
  const postsOn = async (): Promise<void> => {
    for (let communityId = waiting.pop(); communityId !== undefined; communityId = waiting.pop()) {
      const reply = await chen.call(postStatement, { communityId, statement }, communityId)
      if (!('ok' in reply && reply.ok)) lost += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, postsOn))
  return lost
}
