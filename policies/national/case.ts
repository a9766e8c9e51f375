import { localDate } from '../../domain/common'
import type { CasePolicy, DutyRow, TransferTarget } from '../../domain/case'
import { dutyTable } from '../../domain/case'
import { clause, issued } from './document'

const verifiedOn = localDate('2026-07-17')

const STOP_AND_REPORT = clause(
  'CC-942',
  '第九百四十二条第二款',
  '对物业服务区域内违反有关治安、环保、消防等法律法规的行为，物业服务人应当及时采取合理措施制止、向有关行政主管部门报告并协助处理。',
)

const UPKEEP = clause(
  'CC-942',
  '第九百四十二条第一款',
  '妥善维修、养护、清洁、绿化和经营管理物业服务区域内的业主共有部分',
)

const FIRE_BRIGADE: TransferTarget = {
  to: 'department:fireBrigade',
  only: ['orderCorrection'],
  ground: clause('FPL-60', '第六十条', '经责令改正拒不改正的，强制执行，所需费用由违法行为人承担'),
}

/** A company must stop what breaks the law and report it; where there is none, the law names nobody in the community. */
const company = (problems: DutyRow['problems'], rest: Pick<DutyRow, 'ground'> & Partial<DutyRow>): DutyRow => ({
  problems,
  company: true,
  receivers: ['company'],
  lead: [],
  responsible: ['company'],
  urged: ['company', 'ownersCommittee'],
  transfers: [],
  ...rest,
})

const ROWS: readonly DutyRow[] = [
  company(['fireLaneBlocked', 'exitBlocked', 'debrisInStairs'], {
    transfers: [FIRE_BRIGADE],
    ground: STOP_AND_REPORT,
  }),
  company(['eBikeUpstairs', 'looseWires', 'illegalBuilding', 'gateBlocked', 'fumes', 'noise'], {
    ground: STOP_AND_REPORT,
  }),
  company(['fireEquipmentWorn', 'fireEquipmentMissing'], {
    ground: clause(
      'FPL-18',
      '第十八条第二款',
      '住宅区的物业服务企业应当对管理区域内的共用消防设施进行维护管理，提供消防安全防范服务。',
    ),
  }),
  company(['dirty', 'pavingBroken', 'upkeepLacking', 'lift', 'greenSpaceTaken', 'commonGroundTaken'], {
    urged: ['company'],
    ground: UPKEEP,
  }),
]

export const cases: CasePolicy = {
  ...dutyTable(ROWS, { from: issued, verifiedOn }),
  reportOnTo: {
    description: 'Who is told when a company can’t stop a breach; the first takes it over',
    values: [
      {
        from: issued,
        value: ['subdistrict', 'department:fireBrigade'],
        ground: STOP_AND_REPORT,
        verifiedOn,
        note: '法条只说“有关行政主管部门”；先报属地的街道（乡镇），同时告诉消防救援机构，是我们的读法',
      },
    ],
  },
}
