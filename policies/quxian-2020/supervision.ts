import { localDate } from '../../domain/common'
import type { SupervisionPolicy } from '../../domain/supervision'
import { clause, issued } from './document'

export const supervision: SupervisionPolicy = {
  postingRatePercent: {
    description: 'Every community posts its public income',
    values: [
      {
        from: issued,
        value: 100,
        ground: clause('QX-43', '六(二)', '实现物业小区公共收益规范有序管理，100%公示'),
        verifiedOn: localDate('2026-11-22'),
        note: '方案没有写哪一天之前公示，所以只看公示没有、全不全，不看早晚',
      },
    ],
  },
}
