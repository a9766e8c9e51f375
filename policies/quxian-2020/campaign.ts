import { localDate } from '../../domain/common'
import type { DocumentNote, LawText, Phase } from '../../domain/policy'

/** QX-41, 五、工作步骤. */
export const phases: readonly Phase[] = [
  {
    id: 'start',
    name: '启动阶段',
    section: '五(一)',
    quote: '启动阶段（2020年9月20日前）',
    last: localDate('2020-09-20'),
  },
  {
    id: 'carry-out',
    name: '实施阶段',
    section: '五(二)',
    quote: '实施阶段（2020年9月21日—2020年10月21日）',
    first: localDate('2020-09-21'),
    last: localDate('2020-10-21'),
  },
  {
    id: 'consolidate',
    name: '巩固提升阶段',
    section: '五(三)',
    quote: '巩固提升阶段（2020年10月22日—2020年12月30日）',
    first: localDate('2020-10-22'),
    last: localDate('2020-12-30'),
  },
]

/** Named by the document, not read: never quoted. */
export const texts: readonly LawText[] = [
  {
    id: 'SC-FIRE',
    title: '四川省消防救援总队关于加强消防车通道管理的通告',
    shortName: '四川消防车通道通告',
    certainty: 'N',
  },
  { id: 'DZ-STAFF', title: '达州市物业服务人员服务行为指南', shortName: '达州服务行为指南', certainty: 'N' },
]

export const notes: readonly DocumentNote[] = [
  {
    section: '五(一)',
    quote: '启动阶段（2020年9月20日前）',
    fault: 'overBeforeIssued',
    reading: '文件2020年10月9日才印发，这个阶段那时已经过完',
  },
  {
    section: '五(二)',
    quote: '实施阶段（2020年9月21日—2020年10月21日）',
    fault: 'overBeforeIssued',
    reading: '文件印发前18天就开始了，印发后只剩到10月21日',
  },
  {
    section: '六(二)3',
    quote: '每半年公示一次小区公共收益',
    fault: 'noTerm',
    reading: '没有写哪天以前公示，也没有写公示几天',
  },
  {
    section: '六(一)',
    quote: '天星镇街道办事处',
    fault: 'twoNames',
    reading: '别处都写天星街道办事处，按同一个单位理解',
  },
  {
    section: '四(九)',
    quote: '县住建局（房管局）职责',
    fault: 'twoNames',
    reading: '县住建局的职责写了两段，(三)和(九)合在一起算',
  },
]
