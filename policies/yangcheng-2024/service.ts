import { localDate } from '../../domain/common'
import type { ServicePolicy } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'

const LISTED_AS_FAULT = '方案把没公开列为要整治的问题；没有写多久公示一次'

const set = <T>(description: string, value: T, ground: Clause): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn: localDate('2026-11-22'), note: LISTED_AS_FAULT }],
})

const disclosed = clause(
  'YC-06',
  '三(一)2(1)',
  '未按规定公开服务事项、质量要求、收费项目、收费标准、履行情况以及住宅专项维修资金使用情况',
)

const asked = clause('YC-07', '三(一)2(2)', '未及时公开公示业主关心的热点问题，如物业费收支情况、停车位管理等')

export const service: ServicePolicy = {
  service: set(
    'Service, quality asked of it, charge items and charge rates',
    ['content', 'standard', 'chargeItems', 'chargeRates'] as const,
    disclosed,
  ),
  performance: set<true>('How the service was performed', true, disclosed),
  maintenanceFund: set<true>('The use of the maintenance fund', true, disclosed),
  feeAccounts: set<true>('Fee income and expenses', true, asked),
  parkingManagement: set<true>('Parking', true, asked),
  performanceReport: set(
    'Performance is reported to the owners’ assembly or committee',
    ['assembly', 'ownersCommittee'] as const,
    clause('YC-08', '三(一)2(3)', '未向业主大会、业主委员会（物管会）报告履职情况'),
  ),
}
