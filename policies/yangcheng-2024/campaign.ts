import { localDate } from '../../domain/common'
import type { DocumentNote, LawText, Phase } from '../../domain/policy'

const LAST = localDate('2024-10-31')

/** YC-22, 四、时间安排及整治步骤: the third phase runs inside the second. */
export const phases: readonly Phase[] = [
  {
    id: 'start',
    name: '动员部署阶段',
    section: '四(一)',
    quote: '动员部署阶段（2024年5月20日前）',
    last: localDate('2024-05-20'),
  },
  {
    id: 'carry-out',
    name: '专项整治阶段',
    section: '四(二)',
    quote: '专项整治阶段（2024年5月21日-10月31日）',
    first: localDate('2024-05-21'),
    last: LAST,
  },
  {
    id: 'consolidate',
    name: '巩固提高阶段',
    section: '四(三)',
    quote: '巩固提高阶段（2024年10月1日-10月31日）',
    first: localDate('2024-10-01'),
    last: LAST,
  },
]

/** Named by the document; what of it holds everywhere stands with the national texts. */
export const texts: readonly LawText[] = []

export const notes: readonly DocumentNote[] = [
  {
    section: '四(一)',
    quote: '动员部署阶段（2024年5月20日前）',
    fault: 'overBeforeIssued',
    reading: '文件2024年5月30日才印发，这个阶段那时已经过完',
  },
  {
    section: '四(二)',
    quote: '专项整治阶段（2024年5月21日-10月31日）',
    fault: 'overBeforeIssued',
    reading: '文件印发前9天就开始了',
  },
  {
    section: '四(三)',
    quote: '巩固提高阶段（2024年10月1日-10月31日）',
    fault: 'overlappingPhases',
    reading: '10月这一个月同时在专项整治阶段里，两个阶段都算正在进行',
  },
  {
    section: '三(二)2',
    quote: '未及时将小区共有部位、共有设施设备经营所产生的公共收益收支明细在物业服务区域内醒目位置公开公示',
    fault: 'noTerm',
    reading: '没有写多久公示一次、哪天以前公示，也没有写公示几天',
  },
]
