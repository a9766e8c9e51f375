import { sha256 } from '../../cloudfunctions/common/postingLog/append'
import type { DrawMember, DrawRecord, SeenRecord } from '../../cloudfunctions/common/records/spotCheck'
import { drawIdOf, pageIdOf, visitIdOf } from '../../cloudfunctions/common/spotCheck/ids'
import { closeVisit, noteVerified, openVisit } from '../../cloudfunctions/common/spotCheck/visits'
import type { Store } from '../../cloudfunctions/common/store/port'
import { localDate } from '../../domain/common'
import { commitmentOf, LIST_BEGINS, listHash, seedOf } from '../../domain/supervision'
import { at, village, VILLAGE } from './place'
import type { Write } from './place'

const REGION = '350304'
const PERIOD = '2026Q2'
export const DRAW = drawIdOf(REGION, PERIOD)
export const VISIT = visitIdOf(REGION, PERIOD, VILLAGE)

const nonce = sha256('a number that nobody has seen')
const member: DrawMember = { id: VILLAGE, name: village.name, reasons: ['zeroIncome'], drawn: true }
const list = listHash(LIST_BEGINS, [{ id: VILLAGE, mustCheck: true }], sha256)
const terms = { listHash: list, percent: 50, committedOn: '2026-07-10', sizeBefore: 0, nonce }

/** The first day after it on which anything was entered. */
export const ROOT_OF = localDate('2026-07-20')

const draw: DrawRecord = {
  ...{ _id: DRAW, regionId: REGION, regionPath: [REGION], level: 'county', period: PERIOD, state: 'drawn' },
  ...{ percent: 50, counting: ['zeroIncome'], leadMonths: 12, announcedAt: at('2026-07-10') },
  ...{ by: `region:${REGION}`, byName: '荔城区', byPerson: 'county', total: 1, must: 1, pages: 1, listHash: list },
  commitment: commitmentOf(terms, sha256),
  ...{ committedAt: at('2026-07-10'), sizeBefore: 0, nonce, highest: '', chosen: 1 },
}

const seen: SeenRecord = {
  ...{ at: at('2026-09-15'), byPerson: 'county', boardStands: true, lines: [], unposted: [], photos: [], note: '' },
  findings: [],
}

/** The county drew the village, went there and found that everything agreed. */
export async function drawAndVisit(write: Write): Promise<void> {
  await write('2026-09-11', async (change) => {
    await change.insert('draws', draw)
    await change.insert('drawPages', { _id: pageIdOf(DRAW, 0), drawId: DRAW, nth: 0, members: [member] })
    await openVisit(change, draw, member, village)
  })
  await write('2026-09-15', async (change) => {
    const visit = await change.get('visits', VISIT)
    if (!visit) throw new Error('no visit')
    await change.patch('visits', VISIT, { done: true, seen })
    await closeVisit(change, visit, seen)
    await noteVerified(change, visit, village.regionPath, seen.at)
  })
}

/** The lots come from the root of the day, once the tree has it. */
export async function drawByRoot(store: Store): Promise<void> {
  const found = await store.get('treeHeads', ROOT_OF)
  if (!found) throw new Error(`no root of ${ROOT_OF}`)
  const head = { day: found.day, size: found.size, root: found.root }
  await store.tx((change) => change.patch('draws', DRAW, { head, seed: seedOf(nonce, head.root, sha256) }))
}
