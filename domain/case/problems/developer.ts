import type { ProblemType } from '../problem'
import { problems } from '../problem'

const aboutDeveloper = (name: string, clauses: readonly string[]): ProblemType => ({
  group: 'developer',
  name,
  severity: 'ordinary',
  clauses,
})

/** 开发建设单位: DT-08. The developer has no office above it in the community; what it leaves undone goes up like everything else. */
export const DEVELOPER = problems({
  warrantyNeglected: aboutDeveloper('质保期内不维修', ['DT-08']),
  facilitiesNotBuilt: aboutDeveloper('没按规划建配套设施', ['DT-08', 'QX-32']),
  acceptanceInspectionMissing: aboutDeveloper('没做承接查验就交付', ['DT-08']),
  tenderMissing: aboutDeveloper('前期物业没招投标', ['DT-08']),
  parkingSaleOnly: aboutDeveloper('空置车位只售不租', ['DT-08']),
  buildingQuality: aboutDeveloper('房屋质量、外墙装修纠纷', ['QX-31']),
  planning: aboutDeveloper('规划问题纠纷', ['QX-32']),
})
