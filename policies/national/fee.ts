import { localDate } from '../../domain/common'
import type { FeePolicy } from '../../domain/fee'
import { clause, issued } from './document'

export const fee: FeePolicy = {
  legalCourse: {
    description: 'An unpaid fee is demanded first, then sued for or taken to arbitration',
    values: [
      {
        from: issued,
        value: ['demand', 'lawsuit', 'arbitration'],
        ground: clause(
          'CC-944',
          '第九百四十四条第二款',
          '物业服务人可以催告其在合理期限内支付；合理期限届满仍不支付的，物业服务人可以提起诉讼或者申请仲裁。',
        ),
        verifiedOn: localDate('2026-07-17'),
      },
    ],
  },
}
