import type { Clause } from '../../domain/policy'
import { clause } from './document'

/** What owners and offices may be shown of the law where no parameter rests on it. */
export const articles: readonly Clause[] = [
  clause('CC-281', '第二百八十一条', '维修资金的筹集、使用情况应当定期公布。'),
  clause(
    'CC-282',
    '第二百八十二条',
    '建设单位、物业服务企业或者其他管理人等利用业主的共有部分产生的收入，在扣除合理成本之后，属于业主共有。',
  ),
  clause(
    'CC-283',
    '第二百八十三条',
    '费用分摊、收益分配等事项，有约定的，按照约定；没有约定或者约定不明确的，按照业主专有部分面积所占比例确定。',
  ),
  clause('CC-285', '第二百八十五条', '接受业主的监督，并及时答复业主对物业服务情况提出的询问。'),
  clause(
    'CC-943',
    '第九百四十三条',
    '业主共有部分的经营与收益情况等以合理方式向业主公开并向业主大会、业主委员会报告。',
  ),
  clause('CC-944', '第九百四十四条第三款', '物业服务人不得采取停止供电、供水、供热、供燃气等方式催交物业费。'),
  clause('PMR-54', '第五十四条', '业主所得收益应当主要用于补充专项维修资金，也可以按照业主大会的决定使用。'),
  clause('SPC-14', '第十四条', '行为人对成本的支出及其合理性承担举证责任。'),
]
