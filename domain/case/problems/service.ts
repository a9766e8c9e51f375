import { problems } from '../problem'

/** 物业服务: DT-06 and the Yangcheng list. What a company does badly it puts right; what it does wrong, others look at. */
export const SERVICE = problems({
  upkeepLacking: { group: 'service', name: '公共设施维修养护不到位', severity: 'ordinary', clauses: ['YC-01'] },
  renewalLate: { group: 'service', name: '公共设施更新改造不及时', severity: 'ordinary', clauses: ['YC-02'] },
  repairPassedOn: { group: 'service', name: '报修互相推诿', severity: 'ordinary', clauses: ['YC-03'] },
  gradeBelowCharge: {
    group: 'service',
    name: '服务等级和收费不符',
    severity: 'ordinary',
    clauses: ['YC-04'],
    about: ['company'],
  },
  satisfactionLow: { group: 'service', name: '服务态度差、意见大', severity: 'ordinary', clauses: ['YC-05'] },
  belowContract: { group: 'service', name: '没按合同标准服务', severity: 'ordinary', clauses: ['DT-06'] },
  complaintIgnored: {
    group: 'service',
    name: '投诉处理不及时',
    severity: 'ordinary',
    clauses: ['DT-06'],
    about: ['company'],
  },
  contractMissing: {
    group: 'service',
    name: '没签物业合同或没备案',
    severity: 'ordinary',
    clauses: ['DT-06'],
    about: ['company'],
  },
  roadDug: {
    group: 'service',
    name: '物业擅自占用、挖掘道路场地',
    severity: 'ordinary',
    clauses: ['DT-06'],
    about: ['company'],
  },
  companyAndCommitteeAtOdds: {
    group: 'service',
    name: '物业和业委会闹僵',
    severity: 'ordinary',
    clauses: ['DT-06'],
    about: ['company', 'ownersCommittee'],
  },
  supervisionRefused: {
    group: 'service',
    name: '物业不服从街道社区监督',
    severity: 'ordinary',
    clauses: ['DT-06'],
    about: ['company'],
  },
  handoverRefused: {
    group: 'service',
    name: '合同终止后不移交',
    severity: 'ordinary',
    clauses: ['DT-06', 'YC-11', 'YC-12'],
    about: ['company'],
  },
  walkedOff: {
    group: 'service',
    name: '物业擅自撤离、停止服务',
    severity: 'urgent',
    clauses: ['DT-06'],
    about: ['company'],
  },
  illegalBuildingStands: {
    group: 'service',
    name: '认定的违章建筑没拆',
    severity: 'ordinary',
    clauses: ['DT-06'],
  },
})
