import { timeKey } from '../../cloudfunctions/common/workItems'
import { at, VILLAGE } from './place'
import type { Write } from './place'
import { changed } from './planting'
import type { Plant } from './planting'

const Q2 = `${VILLAGE}-2026Q2`

/** The company prints a sheet of the second quarter as it stands. */
export const printOnce = (write: Write): Promise<void> =>
  write('2026-09-10', async (change) => {
    const shown = await change.get('statements', Q2)
    const madeAt = at('2026-09-10')
    const by = { format: 'a4' as const, at: madeAt, byName: '样本物业', byPerson: 'manager' }
    const { version = 0, entryHash = '' } = shown ?? {}
    const of = { statementId: Q2, communityId: VILLAGE, version, entryHash, found: null }
    await change.insert('printedSheets', { _id: 'sheet_1', ...of, ...by, sortKey: timeKey(madeAt, 'sheet_1') })
  })

/** Sheets that show what nobody posted. */
export const PRINTED: Readonly<Record<string, readonly Plant[]>> = {
  sheetsShowWhatWasPosted: [
    changed('printedSheets', undefined, () => ({ entryHash: 'x' })),
    changed('printedSheets', undefined, () => ({ version: 9 })),
    changed('printedSheets', undefined, () => ({ communityId: 'com_other' })),
  ],
}
