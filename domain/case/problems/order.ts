import { problems } from '../problem'

/** 小区秩序和环境: what people do on common ground, and what it looks like. */
export const ORDER = problems({
  illegalBuilding: {
    group: 'order',
    name: '违法搭建',
    severity: 'urgent',
    clauses: ['DT-29', 'DT-06', 'DT-09', 'QX-28'],
    national: ['CC-942'],
    dissuade: true,
  },
  gateBlocked: {
    group: 'order',
    name: '车辆堵门',
    severity: 'urgent',
    clauses: ['DT-29', 'DT-09'],
    national: ['CC-942'],
    dissuade: true,
  },
  greenSpaceTaken: {
    group: 'order',
    name: '占绿地',
    severity: 'ordinary',
    clauses: ['DT-06', 'DT-09', 'QX-37'],
    dissuade: true,
  },
  commonGroundTaken: {
    group: 'order',
    name: '占公共通道、公共区域',
    severity: 'ordinary',
    clauses: ['DT-06', 'DT-09'],
    dissuade: true,
  },
  dirty: { group: 'order', name: '环境脏乱差', severity: 'ordinary', clauses: ['DT-06', 'QX-24'] },
  pavingBroken: { group: 'order', name: '路面、场地破损', severity: 'ordinary', clauses: ['QX-37'] },
  dogs: { group: 'order', name: '违规养犬', severity: 'ordinary', clauses: ['DT-06', 'DT-09'], dissuade: true },
  fitOut: {
    group: 'order',
    name: '违规装饰装修',
    severity: 'ordinary',
    clauses: ['DT-06', 'QX-31'],
    dissuade: true,
  },
  fumes: {
    group: 'order',
    name: '油烟乱排',
    severity: 'ordinary',
    clauses: ['DT-09'],
    national: ['CC-942'],
    dissuade: true,
  },
  noise: {
    group: 'order',
    name: '噪声、排污',
    severity: 'ordinary',
    clauses: ['DT-09'],
    national: ['CC-942'],
    dissuade: true,
  },
  lift: { group: 'order', name: '电梯等特种设备有问题', severity: 'urgent', clauses: ['QX-29', 'DT-09'] },
  waterPowerGas: { group: 'order', name: '水电气供应纠纷', severity: 'urgent', clauses: ['QX-34'] },
  dispute: { group: 'order', name: '物业管理纠纷', severity: 'ordinary', clauses: ['QX-35'] },
})
