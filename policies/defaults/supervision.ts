import { localDate } from '../../domain/common'
import type { Parameter } from '../../domain/policy'
import type { SupervisionPolicy } from '../../domain/supervision'
import { issued, reason } from './document'

const verifiedOn = localDate('2026-11-21')

const set = <T>(description: string, value: T, why: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground: reason(why), verifiedOn }],
})

export const supervision: SupervisionPolicy = {
  escalateEveryDays: set(
    'Days after which what is still overdue goes up another level',
    7,
    '到期第二天报到上一级；上一级有一周时间催办，还没办再往上报，不会一天一报',
  ),
  leadMonths: set(
    'Months for which a lead keeps a community among those to be looked at',
    12,
    '抽查核实按年算，一年里反映过的问题这一年都要去看；再早的，当年已经看过',
  ),
}
