import { localDate } from '../../domain/common'
import type { FeePolicy } from '../../domain/fee'
import { issued, reason } from './document'

const verifiedOn = localDate('2026-11-21')

export const fee: FeePolicy = {
  rollFields: {
    description: 'Fields that no row of a roll may lack, besides those that make up the amount',
    values: [
      {
        from: issued,
        value: ['ownerName'],
        ground: reason('业主绑定房号时要和名册核对姓名，没有姓名就对不上'),
        verifiedOn,
      },
    ],
  },

  rollRows: {
    description: 'How a row is held against itself: fen by which it may be off area × rate × months',
    values: [
      {
        from: issued,
        value: { roundingFen: 1 },
        ground: reason('表格里的小数进位前后可能差1分，差得更多就是面积、单价、月数或金额有一个不对'),
        verifiedOn,
      },
    ],
  },
}
