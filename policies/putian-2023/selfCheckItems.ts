import type { SelfCheckItem } from '../../domain/disclosure'
import { clause } from './document'

const item = (id: string, clauseId: string, section: string, quote: string): SelfCheckItem => ({
  id,
  ground: clause(clauseId, section, quote),
})

/** What the second part of the plan names as to be put right, as far as those who post can look at it themselves. */
export const selfCheckItems: readonly SelfCheckItem[] = [
  item('board', 'PT-04', '二(一)', '公示牌未设置在小区主要人行出入口位置'),
  item('inTime', 'PT-05', '二(一)', '未按规定在每季度第一个月的月底前,将上一季度公共收益收支情况'),
  item('daysUp', 'PT-06', '二(一)', '公示时间少于30日'),
  item('inFull', 'PT-07', '二(一)', '对部分公共收益项目故意不公示、公示的项目张冠李戴,公示内容漏项错项'),
  item('figures', 'PT-08', '二(一)', '公示的账目混乱,公示金额填报不实'),
  item('keeping', 'PT-10', '二(二)', '未按规定对公共收益单独开户或专账进行管理'),
  item('decisions', 'PT-11', '二(二)', '未按规定经业主共同决定擅自使用公共收益'),
  item('booked', 'PT-12', '二(二)', '公共收益不入账、少入账、虚增项目列支'),
  item('split', 'PT-13', '二(二)', '未按规定或约定的比例进行分配'),
  item('transfer', 'PT-14', '二(二)', '未将公共收益结余及时存入维修资金专户'),
]
