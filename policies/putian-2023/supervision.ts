import { localDate } from '../../domain/common'
import type { Clause, Parameter } from '../../domain/policy'
import type { SupervisionPolicy } from '../../domain/supervision'
import { clause, issued } from './document'

const verifiedOn = localDate('2026-11-22')

const set = <T>(description: string, value: T, ground: Clause, note?: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground, verifiedOn, ...(note ? { note } : {}) }],
})

export const supervision: SupervisionPolicy = {
  postingRatePercent: set(
    'Every community posts in time and in full',
    100,
    clause('PT-01', '一', '物业住宅小区公共收益季度公示率达到100%'),
  ),
  verificationRatePercent: set(
    'Half of the communities are verified on site within a year',
    50,
    clause('PT-02', '一', '物业住宅小区公共收益年度抽查核实率达到50%'),
    '按自然年算，一个小区一年看几次也只算一个',
  ),
  spotCheckPercent: set(
    'Least share of the communities that city and county look at',
    { city: 15, county: 50 },
    clause(
      'PT-42',
      '四(三)',
      '市城市管理局牵头组织实地抽查,重点核实上级交办件、重大信访件、问题突出的典型案例、市有关部门投诉电话(邮箱)征集的问题线索及公共收益为零的小区,比例不少于辖区物业小区总数的15%;县(区、管委会)物业管理主管部门联合相关部门实地核实上级交办件、12345交办件、部门投诉电话(邮箱)征集的问题线索、县(区、管委会)主管部门、镇(街道)检查发现的问题及公共收益为零的小区,比例不少于辖区物业小区总数的50%',
    ),
    '“不少于”含本数，算出来不是整数的往上取整',
  ),
  agreesOnSite: set<true>(
    'What is seen on site agrees with what was posted',
    true,
    clause('PT-09', '二(一)', '公示的公共收益收支情况与实际不符'),
  ),
  mustCheck: set(
    'What city and county look at in any case',
    {
      city: ['handedDown', 'petition', 'typicalCase', 'departmentClue', 'zeroIncome'],
      county: ['handedDown', 'hotline12345', 'departmentClue', 'inspection', 'zeroIncome'],
    } as const,
    clause(
      'PT-44',
      '四(三)',
      '重点核实上级交办件、重大信访件、问题突出的典型案例、市有关部门投诉电话(邮箱)征集的问题线索及公共收益为零的小区',
    ),
    '县(区)的那几类写在同一条里，和市里的不完全一样',
  ),
}
