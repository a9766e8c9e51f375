import type { MustCheckReason } from '../../domain/supervision'

/** Why a community is looked at in any case, in the words of the plan. */
export const REASON_WORDS: Readonly<Record<MustCheckReason, string>> = {
  zeroIncome: '公共收益为零',
  handedDown: '上级交办件',
  petition: '重大信访件',
  typicalCase: '问题突出的典型案例',
  departmentClue: '部门投诉电话和邮箱的线索',
  hotline12345: '12345交办件',
  inspection: '主管部门或镇街检查发现的问题',
}
