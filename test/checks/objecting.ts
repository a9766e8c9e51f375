import { append } from '../../cloudfunctions/common/postingLog/append'
import { timeKey } from '../../cloudfunctions/common/workItems'
import { canonical } from '../../domain/common'
import { at, VILLAGE, village } from './place'
import type { Write } from './place'
import { changed, without } from './planting'
import type { Plant } from './planting'

const STATEMENT = `${VILLAGE}-2026Q2`

/** One unit objects to a statement; in the night its count goes into the posting log. */
export async function objectOnce(write: Write): Promise<void> {
  const day = at('2026-10-12')
  const counted = { units: 1, heads: 1, areaDm2: 9000 }
  await write('2026-10-12', async (change) => {
    const _id = `${STATEMENT}-unit_1`
    const about = { communityId: VILLAGE, statementId: STATEMENT, unitId: 'unit_1', label: '1栋unit_1' }
    const by = { via: 'phone', byPerson: 'owner', at: day, sortKey: timeKey(day, _id) } as const
    await change.insert('objections', {
      _id,
      ...about,
      ...by,
      head: 'unit unit_1',
      areaDm2: 9000,
      state: 'standing',
      version: 1,
    })
    await change.insert('audits', {
      _id: STATEMENT,
      communityId: VILLAGE,
      communityName: village.name,
      regionPath: village.regionPath,
      period: '2026Q2',
      counted,
      state: 'counting',
      listKey: timeKey(day, STATEMENT),
      events: [],
    })
  })
  await write('2026-10-13', async (change) => {
    const content = { statementId: STATEMENT, counted, on: '2026-10-12' }
    const vouched = { kind: 'objectionsCounted', content, salt: 'salt-tally', refId: 'tally_1' } as const
    const { entry } = await append(change, VILLAGE, vouched, at('2026-10-13'))
    const tally = { communityId: VILLAGE, statementId: STATEMENT, content: canonical(content), salt: 'salt-tally' }
    await change.insert('objectionTallies', { _id: 'tally_1', ...tally, seq: entry.seq })
  })
}

/** What the checks of objections and audits must see. */
export const objections: Readonly<Record<string, readonly Plant[]>> = {
  objectionsAreARecount: [
    changed('audits', STATEMENT, ({ counted }) => ({ counted: { ...counted, heads: 2 } })),
    without('objections'),
    changed('objections', undefined, () => ({ state: 'withdrawn' as const })),
  ],
  auditsAreInTheQueue: [changed('audits', STATEMENT, () => ({ state: 'open' as const }))],
  auditsStandInLog: [
    changed('objectionTallies', undefined, () => ({ content: '{"counted":0}' })),
    changed('audits', STATEMENT, () => ({ conclusion: '另外的结论' })),
    changed('audits', STATEMENT, () => ({ findings: [] })),
  ],
}
