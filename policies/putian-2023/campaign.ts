import { localDate } from '../../domain/common'
import type { DocumentNote, LawText, Phase } from '../../domain/policy'

/** 五、进度安排: the document gives last days only. */
export const phases: readonly Phase[] = [
  {
    id: 'mobilise',
    name: '全面动员部署',
    section: '五(一)',
    quote: '全面动员部署(2023年7月15日前)',
    last: localDate('2023-07-15'),
  },
  {
    id: 'self-check',
    name: '自查自纠阶段',
    section: '五(二)',
    quote: '自查自纠阶段(2023年7月20日前)',
    last: localDate('2023-07-20'),
  },
  {
    id: 'supervise',
    name: '组织督导整改',
    section: '五(三)',
    quote: '组织督导整改(2023年11月底前)',
    last: localDate('2023-11-30'),
  },
  {
    id: 'conclude',
    name: '总结经验提升',
    section: '五(四)',
    quote: '总结经验提升(2023年12月底前)',
    last: localDate('2023-12-31'),
  },
]

/** Named by the document, not read: never quoted. */
export const texts: readonly LawText[] = [
  {
    id: 'FJ-INCOME',
    title: '福建省住宅小区公共收益管理办法(试行)',
    shortName: '福建公共收益办法',
    certainty: 'N',
  },
  { id: 'FJ-PM', title: '福建省物业管理条例', shortName: '福建物业条例', certainty: 'N' },
]

export const notes: readonly DocumentNote[] = [
  {
    section: '五',
    quote: '全面动员部署(2023年7月15日前)',
    fault: 'openPhase',
    reading: '四个阶段都只写了哪天以前，没有写从哪天起，所以后面的阶段从一开始就算在进行中',
  },
  {
    section: '附件1第36项',
    quote: '每月30日前,报送整治工作简报',
    fault: 'noSuchDay',
    reading: '2月没有30日，按2月最后一天算',
  },
  {
    section: '附件2第31项',
    quote: '各设区市物业管理部门',
    fault: 'twoNames',
    reading: '县级清单里写成了设区市的部门，按同一清单其他各项的县(区、管委会)物业管理部门理解',
  },
  {
    section: '四(二)',
    quote: '对公示内容存疑情况予以解释答复',
    fault: 'noTerm',
    reading: '没有写几天内答复，按明账默认设置',
  },
]
