import type { FacilityKind, OtherKind, ServiceItem } from '../../domain/disclosure'
import type { LackView } from '../../contract/disclosure/service'

/** The items in the order and words in which people ask for them. */
export const ITEM_WORDS: Readonly<Record<ServiceItem, string>> = {
  provider: '物业和负责人',
  service: '服务和收费',
  facilities: '电梯、消防等设备谁来修',
  publicIncome: '公共收益收支',
  fitOutSafety: '装修和用房安全',
  parking: '车位车库怎么处置',
  performance: '履职情况',
  maintenanceFund: '维修资金用在哪',
}

export const KIND_WORDS: Readonly<Record<FacilityKind, string>> = {
  lift: '电梯',
  fire: '消防',
  monitoring: '监控',
  civilAirDefence: '人防',
  other: '其他设备',
}

export const FIELD_WORDS: Readonly<Record<string, string>> = {
  licence: '营业执照',
  manager: '项目负责人',
  managerAbout: '负责人基本情况',
  contact: '联系方式',
  complaintPhone: '服务投诉电话',
  content: '服务内容',
  standard: '服务标准',
  grade: '服务等级',
  chargeItems: '收费项目',
  chargeRates: '收费标准',
  chargeWay: '收费方式',
  pricing: '计价方式',
  maintainer: '维保单位',
  qualification: '资质',
  emergencyPlan: '应急处置方案',
  rules: '安全事项',
  disposal: '处置情况',
  name: '哪一台、哪一处',
}

export const fieldWords = (field: string): string => FIELD_WORDS[field] ?? field

export const OTHER_WORDS: Readonly<Record<OtherKind, string>> = {
  feeAccounts: '物业费收支',
  parkingManagement: '停车位管理',
  maintenanceFund: '维修资金使用',
  performanceReport: '履职报告',
}

const OTHER_NAMES: Readonly<Record<string, string>> = OTHER_WORDS
export const otherWords = (kind: string): string => OTHER_NAMES[kind] ?? '别的公示'

export const REPORTED_WORDS = { assembly: '业主大会', ownersCommittee: '业委会或物管会' } as const

const NAMES: Readonly<Record<string, string>> = ITEM_WORDS

/** 还缺：服务和收费、装修和用房安全 — of names as the queue has them. */
export const missingWords = (names: string): string =>
  `还缺${names
    .split(',')
    .map((name) => NAMES[name] ?? name)
    .join('、')}`

/** 还缺收费标准、收费方式; 还没写 where nothing is there. */
export function lackWords({ fields, kind }: LackView): string {
  const of = kind === undefined ? '' : `${KIND_WORDS[kind]}：`
  return fields.length === 0 ? `${of}还没写` : `${of}还缺${fields.map(fieldWords).join('、')}`
}
