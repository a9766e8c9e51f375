import { localDate } from '../../domain/common'
import type { BySeverity, CasePolicy } from '../../domain/case'
import type { Parameter } from '../../domain/policy'
import { issued, reason } from './document'

const verifiedOn = localDate('2026-10-01')

const set = <T>(description: string, value: T, why: string): Parameter<T> => ({
  description,
  values: [{ from: issued, value, ground: reason(why), verifiedOn }],
})

/** Clocks and distances that no plan gives. Danger is counted in hours, the rest in civil days. */
export const cases: CasePolicy = {
  unrouted: set(
    'Who receives what no document routes',
    ['neighbourhood', 'county'] as const,
    '文件没写归谁的，先由离得最近的社区接住，社区没有的交给物业主管部门，不让事情没人管',
  ),
  reportOnTo: set(
    'Who is told when dissuasion has no effect',
    ['subdistrict', 'department:fireBrigade'] as const,
    '街道管属地，消防管通道，两家都要知道',
  ),
  acceptWithin: set<BySeverity>(
    'From the report, or from being offered, to being taken in hand',
    { danger: { hours: 4 }, urgent: { days: 1 }, ordinary: { days: 2 } },
    '消防车道堵着，半天没人接就可能误事；别的事让值班的人隔天能看到',
  ),
  dissuadeWithin: set<BySeverity>(
    'From acceptance to the dissuasion on the spot',
    { danger: { hours: 4 }, urgent: { days: 1 }, ordinary: { days: 3 } },
    '物业就在小区里，到现场用不了半天；不急的留出找到当事人的时间',
  ),
  reportOnWithin: set<BySeverity>(
    'From a dissuasion without effect to the report on',
    { danger: { hours: 24 }, urgent: { days: 2 }, ordinary: { days: 3 } },
    '文件只说“及时”；劝不动一天还不报，消防车道就等于一直堵着',
  ),
  rectifyWithin: set<BySeverity>(
    'From being taken in hand to being rectified',
    { danger: { days: 1 }, urgent: { days: 5 }, ordinary: { days: 10 } },
    '挪车、清通道一两天做得到；要找人、要施工的给一到两周，做不到的列计划说明日期',
  ),
  verifyWithin: set<BySeverity>(
    'From being reported rectified to being looked at on the spot',
    { danger: { days: 1 }, urgent: { days: 2 }, ordinary: { days: 3 } },
    '社区就在附近，隔得越久越说不清当时办好没有',
  ),
  replyWithin: set<BySeverity>(
    'From the report to the reply, however often it changes hands',
    { danger: { days: 3 }, urgent: { days: 7 }, ordinary: { days: 15 } },
    '报的人等的是回话，转来转去的时间不能由他承担',
  ),
  planWithin: set<BySeverity>(
    'The furthest that a plan for later may reach, from the report on',
    { danger: { days: 30 }, urgent: { days: 90 }, ordinary: { days: 180 } },
    '申请维修资金、筹资要开会表决，几个月是常情；再久就该由上一级来看',
  ),
  escalateEvery: set(
    'Between one level and the next while nothing happens',
    { days: 2 },
    '给上一级两天去催，再没动静再往上',
  ),
  urgeEvery: set('Between two urgings by the same side', { hours: 24 }, '一天催一次够了，催多了处理的人反而看不见新事'),
  ratingDays: set('Days in which the reporter may rate the reply', 7, '一周内记得清楚，也给老人留出问家里人的时间'),
  reopenDays: set('Days in which the reporter may have it reopened', 15, '车又停回来、杂物又堆上，多半半个月内看得出'),
  nearbyMetres: set(
    'Reports of a kind this near are offered as the same',
    250,
    '从小区一头走到另一头差不多就是这么远，同一条车道不用报两遍',
  ),
  marginMetres: set(
    'How far outside the boundary a place still counts',
    50,
    '手机定位会偏几十米，大门外的消防车道入口也算小区的事',
  ),
}
