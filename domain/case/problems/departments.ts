import type { ProblemType } from '../problem'
import { problems } from '../problem'
import type { UnitKind } from '../unit'

const aboutOffice = (name: string, about: UnitKind): ProblemType => ({
  group: 'departments',
  name,
  severity: 'ordinary',
  clauses: ['DT-09'],
  about: [about],
})

/** 职能部门、街道、社区: DT-09. Goes to the level above the one complained of. */
export const DEPARTMENT_PROBLEMS = problems({
  tenderNotSupervised: aboutOffice('前期物业招投标监管不到位', 'county'),
  inspectionNotEnforced: aboutOffice('没查处未承接查验', 'county'),
  complaintsNotHandled: aboutOffice('物业投诉处理不及时', 'county'),
  platformMissing: aboutOffice('没建物业管理信息平台', 'county'),
  illegalBuildingNotDetermined: aboutOffice('违法建筑没及时认定', 'department:naturalResources'),
  encroachmentNotHandled: aboutOffice('举报了违建、占绿地，没处理', 'department:urbanManagement'),
  fumesNotHandled: aboutOffice('举报了油烟，没处理', 'department:urbanManagement'),
  noiseNotHandled: aboutOffice('举报了噪声、排污，没处理', 'department:ecology'),
  fireHazardNotHandled: aboutOffice('举报了消防隐患，没处理', 'department:fireBrigade'),
  gateBlockNotHandled: aboutOffice('举报了堵门，没处理', 'department:publicSecurity'),
  dogsNotManaged: aboutOffice('小区养犬没人管', 'department:publicSecurity'),
  maintenanceDutyNeglected: aboutOffice('没履行维修养护责任', 'department:housingConstruction'),
  equipmentNotTested: aboutOffice('特种设备没及时检测', 'department:marketRegulation'),
  overchargingNotHandled: aboutOffice('举报了违规收费，没查处', 'department:marketRegulation'),
  assemblyNeverFormed: aboutOffice('业主大会长期开不起来', 'subdistrict'),
  assemblyIrregular: aboutOffice('业主大会成立中弄虚作假', 'subdistrict'),
  electionDisputeUnsolved: aboutOffice('业委会选举、物业选聘争议半年没解决', 'subdistrict'),
  neighbourhoodNotStandingIn: aboutOffice('社区没及时代行业委会职责', 'neighbourhood'),
})
