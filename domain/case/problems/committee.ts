import type { ProblemType } from '../problem'
import { problems } from '../problem'

const aboutCommittee = (name: string, clauses: readonly string[]): ProblemType => ({
  group: 'committee',
  name,
  severity: 'ordinary',
  clauses,
  about: ['ownersCommittee'],
})

/** 业主委员会: DT-07. Never routed to that committee. */
export const COMMITTEE = problems({
  committeeBreaksRules: aboutCommittee('违反议事规则或业主大会决议', ['DT-07']),
  committeeSignsNoContract: aboutCommittee('没和选聘的物业签合同', ['DT-07']),
  memberNotRemoved: aboutCommittee('没及时终止委员职务', ['DT-07']),
  committeeRefusesGuidance: aboutCommittee('不接受街道社区指导监督', ['DT-07']),
  committeeAbusesOffice: aboutCommittee('以权谋私、索要财物', ['DT-07']),
  committeeKeepsPapers: aboutCommittee('届满不移交财物、资料、印章', ['DT-07']),
  committeeIncites: aboutCommittee('煽动业主、制造矛盾', ['DT-07']),
  memberOwesFees: aboutCommittee('委员不交物业费或吃拿卡要', ['DT-07']),
  committeeTermOver: aboutCommittee('业委会到期没换届', ['DT-09']),
})
