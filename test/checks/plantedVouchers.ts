import { finding } from '../../domain/common'
import { NOW, VILLAGE } from './place'
import { changed, doubled, without } from './planting'
import type { Plant } from './planting'

const Q2 = `${VILLAGE}-2026Q2`

/** Vouchers that nobody keeps or that aren't found; work left with a company that has gone. */
export const VOUCHERS: Readonly<Record<string, readonly Plant[]>> = {
  vouchersFollowStatements: [
    without('voucherSets'),
    changed('voucherSets', undefined, ({ keys }) => ({ keys: keys.slice(1) })),
    changed('voucherSets', undefined, ({ keys }) => ({ keys: [...keys, keys[0] ?? ''] })),
  ],
  vouchersUsedBeforeAreFound: [
    doubled('voucherSets', `${Q2}-v1`, () => ({ _id: 'elsewhere', communityId: 'com_other', sortKey: '0' })),
    changed('statements', Q2, () => ({
      found: { at: NOW, findings: [finding('PT-12', 'disclosure.voucherUsedBefore', 'cost-1')], grounds: [] },
    })),
  ],
  workIsInTodaysHands: [
    changed('questions', 'question_2', () => ({ handlers: ['company:co_gone'] })),
    changed('workItems', 'item-question_2', () => ({ hands: ['company:co_gone'] })),
    changed('audits', undefined, () => ({ state: 'engaged' as const, poster: 'company:co_gone' })),
  ],
}
