import type { CheckName } from '../../domain/disclosure'

/** What doesn't agree, as the heading over the communities where it is so. */
const KINDS: Readonly<Partial<Record<CheckName, string>>> = {
  partMissing: '五个部分缺了一部分',
  contactMissing: '没写联系人或者电话',
  keepingMissing: '没写钱放在哪里',
  keepingIncomplete: '专户没写全',
  openingMissing: '没写期初结余',
  closingMissing: '没写期末结余',
  openingDiffers: '期初不等于上期期末',
  closingDiffers: '期末对不上',
  subtotalDiffers: '合计加得不对',
  negativeAmount: '金额是负数',
  aboveContract: '比合同多收',
  outsideTerm: '合同期外收的',
  sourceMissing: '登记过的收入没写',
  sourceTwice: '一处收入写了两次',
  sourceUnregistered: '收入没登记过',
  categoryDiffers: '收入放错了类别',
  misnamed: '编号和名称对不上',
  zeroWithoutReason: '填0没写原因',
  noIncomeWithoutReason: '没有收入，没写原因',
  belowContract: '比合同少收',
  voucherMissing: '花钱没有凭证',
  voucherTwice: '一张凭证用了两次',
  voucherUsedBefore: '凭证以前用过',
  decisionMissing: '支出没写业主决定',
  decisionUnknown: '业主决定没登记过',
  decisionLater: '先花钱、后决定',
  decisionForOther: '钱花在决定以外的事上',
  decisionExceeded: '超出业主决定的钱数',
  ratioUnknown: '分成没有约定',
  ratioDiffers: '分成和约定的不一样',
  splitNotWhole: '两家加起来不等于结余',
  costAboveAgreed: '成本超过约定的比例',
  transferWithoutVoucher: '存维修资金没有凭证',
  transferWithoutDate: '存维修资金没写日子',
  transferOutsidePeriod: '存维修资金的日子不在这一期',
  surplusKept: '结余放久了没存维修资金',
  papersMissing: '维修改造缺材料',
  worksSplit: '维修拆成了小笔',
  worksRepeated: '维修写了两遍',
  boardMissing: '没登记公示牌',
  boardElsewhere: '公示牌不在主要人行出入口',
  boardPhotoMissing: '没有公示牌的照片',
  boardPhotoOld: '公示牌的照片是旧的',
}

const WORDS: Readonly<Record<string, string>> = KINDS

/** What a kind of finding is called; a kind that this app is older than goes by what all are. */
export const kindTitle = (name: string): string => WORDS[name] ?? '别的对不上'
