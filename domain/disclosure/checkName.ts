import type { ParameterName } from './policy'

/**
 * Every check of a statement, and the parameter of the policy that is its ground. The code of its finding is
 * `disclosure.` and its name.
 */
export const CHECKS = {
  partMissing: 'parts',
  contactMissing: 'contact',
  keepingMissing: 'keeping',
  keepingIncomplete: 'keeping',
  openingMissing: 'figuresAgree',
  closingMissing: 'figuresAgree',
  openingDiffers: 'figuresAgree',
  closingDiffers: 'figuresAgree',
  subtotalDiffers: 'figuresAgree',
  negativeAmount: 'figuresAgree',
  aboveContract: 'figuresAgree',
  outsideTerm: 'figuresAgree',
  sourceMissing: 'sourcesInFull',
  sourceTwice: 'sourcesInFull',
  sourceUnregistered: 'sourcesInFull',
  categoryDiffers: 'sourcesInFull',
  misnamed: 'sourcesInFull',
  zeroWithoutReason: 'sourcesInFull',
  noIncomeWithoutReason: 'sourcesInFull',
  belowContract: 'incomeInFull',
  voucherMissing: 'vouchers',
  voucherTwice: 'vouchers',
  voucherUsedBefore: 'vouchers',
  decisionMissing: 'decisions',
  decisionUnknown: 'decisions',
  decisionLater: 'decisions',
  decisionForOther: 'decisions',
  decisionExceeded: 'decisions',
  ratioUnknown: 'splitAsAgreed',
  ratioDiffers: 'splitAsAgreed',
  splitNotWhole: 'splitAsAgreed',
  costAboveAgreed: 'splitAsAgreed',
  transferWithoutVoucher: 'transfers',
  transferWithoutDate: 'transfers',
  transferOutsidePeriod: 'transfers',
  surplusKept: 'surplusKeptMonths',
  papersMissing: 'works',
  worksSplit: 'works',
  worksRepeated: 'works',
  boardMissing: 'noticeBoard',
  boardElsewhere: 'noticeBoard',
  boardPhotoMissing: 'noticeBoard',
  boardPhotoOld: 'noticeBoard',
  late: 'postingSchedule',
} as const satisfies Readonly<Record<string, ParameterName>>

export type CheckName = keyof typeof CHECKS
export type FindingCode = `disclosure.${CheckName}` | 'disclosure.withdrawnEarly'
