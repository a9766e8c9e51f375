import type { DutyRow, TransferTarget, UnitKind } from '../../domain/case'
import { clause } from './document'

const MARKET: TransferTarget = {
  to: 'department:marketRegulation',
  only: ['correctPrices'],
  ground: clause('QX-29', '四(六)', '及时查处物业管理收费中的价格违法违规行为'),
}

/** 四: what each department answers for, whoever lives there. */
export const DEPARTMENT_DUTIES: readonly DutyRow[] = [
  answeredBy('department:marketRegulation', ['feesRaised'], MARKET.ground, [MARKET]),
  answeredBy(
    'department:marketRegulation',
    ['lift'],
    clause('QX-29', '四(六)', '负责小区电梯等特种设备检验检测及纠纷调处工作'),
  ),
  answeredBy(
    'department:marketRegulation',
    ['materialsForced'],
    clause('QX-29', '四(六)', '负责小区建筑材料强买强卖等侵犯消费者利益等违法违规行为的处理'),
  ),
  answeredBy(
    'county',
    ['buildingQuality'],
    clause('QX-31', '四(三)', '依法处理开发企业的房屋质量、室外装饰装修产生的纠纷'),
  ),
  answeredBy('county', ['fitOut'], clause('QX-31', '四(三)', '依法管理业主室内装饰装修工程')),
  answeredBy(
    'department:naturalResources',
    ['planning', 'facilitiesNotBuilt'],
    clause('QX-32', '四(二)', '依法处理涉及规划问题引起的纠纷'),
  ),
  answeredBy(
    'department:developmentReform',
    ['guidePrice'],
    clause('QX-33', '四(七)', '负责制定适合本地区物业管理收费指导价，指导物业管理收费工作'),
  ),
  answeredBy(
    'utilities',
    ['waterPowerGas'],
    clause(
      'QX-34',
      '四(十)',
      '落实抄表收费到最终用户；承担经营管理义务，妥善处理好涉及水、电、气方面的矛盾和纠纷，确保居民正常用水、用电、用气',
    ),
  ),
  answeredBy(
    'subdistrict',
    ['dispute', 'companyAndCommitteeAtOdds'],
    clause('QX-35', '四(一)', '牵头调处辖区物业管理纠纷'),
  ),
]

/** One unit receives and answers; where the county has not entered it, the subdistrict of the place does. */
function answeredBy(
  unit: UnitKind,
  problems: DutyRow['problems'],
  ground: DutyRow['ground'],
  transfers: readonly TransferTarget[] = [],
): DutyRow {
  return {
    problems,
    receivers: [unit, 'subdistrict'],
    lead: [unit],
    responsible: [unit],
    urged: [],
    transfers,
    ground,
  }
}
