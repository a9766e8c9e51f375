import { localDate } from '../../domain/common'
import type { ServicePolicy } from '../../domain/disclosure'
import { FACILITY_KINDS } from '../../domain/disclosure'
import type { Clause, Parameter } from '../../domain/policy'
import { clause, issued } from './document'

const set = <T>(description: string, value: T, ground: Clause, note?: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn: localDate('2026-11-22'), ...(note ? { note } : {}) }],
})

/** 六(一)2: the six items that a company discloses. */
export const service: ServicePolicy = {
  target: set(
    'Service content, standard, charge items and charge rates are disclosed everywhere',
    { fields: ['content', 'standard', 'chargeItems', 'chargeRates'] as const, percent: 100 },
    clause('QX-02', '六(一)', '实现物业小区服务内容、服务标准、收费项目、收费标准 100%公示'),
  ),
  grading: set(
    'The service grade and the pricing method stand with the charges',
    ['grade', 'pricing'] as const,
    clause('QX-03', '三(一)1', '不按规定公示物业服务内容、服务等级、收费项目、收费标准和计价方式'),
    '方案把不公示服务等级和计价方式列为问题，所以这两样也要公示',
  ),
  provider: set(
    'Licence, project manager, contact and complaint phone',
    ['licence', 'manager', 'managerAbout', 'contact', 'complaintPhone'] as const,
    clause('QX-04', '六(一)2', '物业服务企业的营业执照、项目负责人基本情况、联系方式以及物业服务投诉电话'),
  ),
  service: set(
    'Service content, standard, charge items, charge rates and way of charging',
    ['content', 'standard', 'chargeItems', 'chargeRates', 'chargeWay'] as const,
    clause('QX-05', '六(一)2', '物业服务内容、服务标准、收费项目、收费标准、收费方式等'),
  ),
  facilities: set(
    'Who maintains each special facility, with qualification, contact and emergency plan',
    {
      kinds: FACILITY_KINDS.filter((kind) => kind !== 'other'),
      fields: ['maintainer', 'qualification', 'contact', 'emergencyPlan'] as const,
    },
    clause(
      'QX-06',
      '六(一)2',
      '电梯、消防、监控、人民防空等专项设施设备的日常维修保养单位名称、资质、联系方式、应急处置方案等',
    ),
  ),
  publicIncome: set<true>(
    'Income from common parts and facilities, received and spent',
    true,
    clause('QX-07', '六(一)2', '利用物业共用部位、共用设施设备所取得收益的收支情况'),
  ),
  fitOutSafety: set(
    'What is to be minded for safety in decoration and use',
    ['rules'] as const,
    clause('QX-08', '六(一)2', '房屋装饰装修及使用过程中应当注意的安全事项'),
  ),
  parking: set(
    'What became of planned parking spaces and garages',
    ['disposal'] as const,
    clause('QX-09', '六(一)2', '建筑区划内规划用于停放汽车的车位、车库的处置情况'),
  ),
}
