import type { LocalDate } from '../../domain/common'
import type { SelfCheckProblem } from '../../domain/disclosure'
import { count, dayName } from './common'

/** What one looks at, by the item of a pack; what isn't known here goes by the words of the document. */
const TITLES: Readonly<Record<string, string>> = {
  board: '公示牌立在主要人行出入口',
  inTime: '按时公示',
  daysUp: '公示挂满了天数',
  inFull: '每一处收入都公示了',
  figures: '账目清楚，金额属实',
  keeping: '钱单独开户或者专账管理',
  decisions: '用钱经过业主共同决定',
  booked: '收入都入账，支出没有虚列',
  split: '结余按约定分',
  transfer: '结余及时存进维修资金',
  posted: '该公示的都公示了',
  books: '账目清楚',
  kept: '钱没有被截留、挪用、侵占',
}

export const selfCheckTitle = (id: string, quote = ''): string => TITLES[id] ?? quote

/** The places on which a result hangs. */
export const PLACE_OPTIONS = [
  { id: 'board', words: '公告栏' },
  { id: 'corridor', words: '楼道' },
  { id: 'lift', words: '电梯' },
] as const

/** 公告栏、楼道、电梯. */
export const placesWords = (places: readonly string[]): string =>
  PLACE_OPTIONS.filter(({ id }) => places.includes(id))
    .map(({ words }) => words)
    .join('、')

/** 微信告诉了4位登记业主，短信12户，电话3户: who was told and by which way (PT-68). */
export function toldWays(told: number | undefined, sms: number, phone: number): string {
  const wechat = told === undefined ? '正在用微信通知登记业主' : `微信告诉了${count(told)}位登记业主`
  const others = [sms > 0 && `短信${count(sms)}户`, phone > 0 && `电话${count(phone)}户`].filter(Boolean)
  return [wechat, ...others].join('，')
}

/** 责任人：项目经理，最晚12月1日改好; or the day on which it was put right. */
export function rectifyWords({ measure, by, post, rectifiedOn }: SelfCheckProblem, today: LocalDate): string {
  const until = rectifiedOn === undefined ? `最晚${dayName(by, today)}改好` : `${dayName(rectifiedOn, today)}改好了`
  const late = rectifiedOn === undefined && by < today ? '，已经过了日子' : ''
  return `${measure}。责任人：${post}，${until}${late}。`
}
