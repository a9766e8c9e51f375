import type { CheckName } from '../../domain/disclosure'

/** What a check that found nothing says. */
export const AGREES: Readonly<Record<CheckName, string>> = {
  partMissing: '五个部分都在',
  contactMissing: '联系人和电话都写了',
  keepingMissing: '写了钱放在哪里',
  keepingIncomplete: '户名和账号后四位都写了',
  openingMissing: '写了期初结余',
  closingMissing: '写了期末结余',
  openingDiffers: '期初等于上一期期末',
  closingDiffers: '期初加收减支等于期末',
  subtotalDiffers: '每部分的合计加得对',
  negativeAmount: '没有负数金额',
  aboveContract: '没有比合同多收的',
  outsideTerm: '没有合同期外收的',
  sourceMissing: '登记过的收入项目都写了',
  sourceTwice: '没有写两次的项目',
  sourceUnregistered: '没有没登记过的项目',
  categoryDiffers: '项目没有放错类别',
  misnamed: '编号和名称对得上',
  zeroWithoutReason: '填0的都写了原因',
  noIncomeWithoutReason: '没有收入的写了原因',
  belowContract: '没有比合同少收的',
  voucherMissing: '花出去的钱都有凭证',
  voucherTwice: '没有用两次的凭证',
  voucherUsedBefore: '没有用以前用过的凭证',
  decisionMissing: '每笔支出都写了业主决定',
  decisionUnknown: '业主决定都登记过',
  decisionLater: '都是先决定、后花钱',
  decisionForOther: '钱花在决定的事情上',
  decisionExceeded: '没有超出业主决定的钱数',
  ratioUnknown: '分成有约定可查',
  ratioDiffers: '分成和约定的一样',
  splitNotWhole: '两家加起来等于结余',
  costAboveAgreed: '成本没有超过约定的比例',
  transferWithoutVoucher: '存维修资金有凭证',
  transferWithoutDate: '存维修资金写了日子',
  transferOutsidePeriod: '存维修资金的日子在这一期',
  surplusKept: '结余按时存了维修资金',
  papersMissing: '维修改造的材料齐了',
  worksSplit: '没有拆成小笔的维修',
  worksRepeated: '没有写两遍的维修',
  boardMissing: '登记了公示牌',
  boardElsewhere: '公示牌在主要人行出入口',
  boardPhotoMissing: '有公示牌的照片',
  boardPhotoOld: '照片是这一期拍的',
  late: '按时公示',
}

const isCheck = (name: string): name is CheckName => name in AGREES

/** The words of an agreeing check; its name where this app is older than the check. */
export const agreesWords = (name: string): string => (isCheck(name) ? AGREES[name] : name)
