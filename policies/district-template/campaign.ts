import type { DocumentNote, LawText, Phase } from '../../domain/policy'

/** 四、工作步骤: every date is left blank, so whoever adopts the campaign gives them (DT-34). */
export const phases: readonly Phase[] = [
  { id: 'start', name: '部署启动阶段', section: '四(一)', quote: '部署启动阶段（20XX年X月X日——X月X日）' },
  { id: 'carry-out', name: '集中整治阶段', section: '四(二)', quote: '集中整治阶段（20XX年X月X日——20X年X月X日）' },
  { id: 'consolidate', name: '巩固提升阶段', section: '四(三)', quote: '巩固提升阶段（20XX年X月X日——X月X日）' },
  { id: 'conclude', name: '总结验收阶段', section: '四(四)', quote: '总结验收阶段（20XX年X月X日——X月X日）' },
]

/** Named by the document without its province, not read: never quoted. */
export const texts: readonly LawText[] = [
  { id: 'DT-PM', title: '省物业管理条例', shortName: '省物业管理条例', certainty: 'N' },
]

export const notes: readonly DocumentNote[] = [
  {
    section: '四',
    quote: '本次行动从20X年X月X日起，到20X年X月X日结束',
    fault: 'blankDate',
    reading: '哪天印发、四个阶段从哪天到哪天都空着；采用的时候要写上，或者只采用长期的规定',
  },
  {
    section: '四(二)4',
    quote: '在物业小区醒目位置公示《条例》第三十九条内容',
    fault: 'noTerm',
    reading: '没有写多久更新一次、哪天以前公示；也没有写是哪个省的《条例》',
  },
]
