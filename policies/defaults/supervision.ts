import { localDate } from '../../domain/common'
import type { SupervisionPolicy } from '../../domain/supervision'
import { issued, reason } from './document'

export const supervision: SupervisionPolicy = {
  escalateEveryDays: {
    description: 'Days after which what is still overdue goes up another level',
    values: [
      {
        from: issued,
        value: 7,
        ground: reason('到期第二天报到上一级；上一级有一周时间催办，还没办再往上报，不会一天一报'),
        verifiedOn: localDate('2026-11-21'),
      },
    ],
  },
}
