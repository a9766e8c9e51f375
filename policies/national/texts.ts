import { localDate } from '../../domain/common'
import type { LawText } from '../../domain/policy'

/** The national texts, read in stored copies; to be held against the gazette before they are printed. */
export const texts: readonly LawText[] = [
  {
    id: 'CC',
    title: '中华人民共和国民法典',
    shortName: '民法典',
    from: localDate('2021-01-01'),
    certainty: 'A',
  },
  {
    id: 'PMR',
    title: '物业管理条例（2018年修订）',
    shortName: '物业管理条例',
    from: localDate('2018-03-19'),
    certainty: 'A',
  },
  {
    id: 'FPL',
    title: '中华人民共和国消防法',
    shortName: '消防法',
    from: localDate('2021-04-29'),
    certainty: 'A',
  },
  {
    id: 'SPC',
    title: '最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释',
    shortName: '区分所有权解释',
    from: localDate('2021-01-01'),
    certainty: 'A',
  },
]
