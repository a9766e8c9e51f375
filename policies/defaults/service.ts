import { localDate } from '../../domain/common'
import type { ServicePolicy } from '../../domain/disclosure'
import { issued, reason } from './document'

const STOOD_DAYS = 30

export const service: ServicePolicy = {
  postingDays: {
    description: 'Days that a posting beside public income stands',
    values: [
      {
        from: issued,
        value: STOOD_DAYS,
        ground: reason('文件没有写挂几天；多数人一个月总会看一次公示，挂满30天才算都有机会看到'),
        verifiedOn: localDate('2026-11-22'),
      },
    ],
  },
}
