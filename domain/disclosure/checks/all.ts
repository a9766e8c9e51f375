import { aboveContract } from './aboveContract'
import { belowContract } from './belowContract'
import { boardElsewhere } from './boardElsewhere'
import { boardMissing } from './boardMissing'
import { boardPhotoAgain } from './boardPhotoAgain'
import { boardPhotoMissing } from './boardPhotoMissing'
import { boardPhotoOld } from './boardPhotoOld'
import { categoryDiffers } from './categoryDiffers'
import { closingDiffers } from './closingDiffers'
import { closingMissing } from './closingMissing'
import { contactMissing } from './contactMissing'
import { costAboveAgreed } from './costAboveAgreed'
import { decisionExceeded } from './decisionExceeded'
import { decisionForOther } from './decisionForOther'
import { decisionLater } from './decisionLater'
import { decisionMissing } from './decisionMissing'
import { decisionUnknown } from './decisionUnknown'
import { incomeJump } from './incomeJump'
import { keepingIncomplete } from './keepingIncomplete'
import { keepingMissing } from './keepingMissing'
import { late } from './late'
import { misnamed } from './misnamed'
import { negativeAmount } from './negativeAmount'
import { noIncomeWithoutReason } from './noIncomeWithoutReason'
import { openingDiffers } from './openingDiffers'
import { openingMissing } from './openingMissing'
import { outsideTerm } from './outsideTerm'
import { papersMissing } from './papersMissing'
import { partMissing } from './partMissing'
import { ratioDiffers } from './ratioDiffers'
import { ratioUnknown } from './ratioUnknown'
import { sourceMissing } from './sourceMissing'
import { sourceSilent } from './sourceSilent'
import { sourceTwice } from './sourceTwice'
import { sourceUnregistered } from './sourceUnregistered'
import { splitNotWhole } from './splitNotWhole'
import { subtotalDiffers } from './subtotalDiffers'
import { suddenZero } from './suddenZero'
import { surplusKept } from './surplusKept'
import { transferOutsidePeriod } from './transferOutsidePeriod'
import { transferWithoutDate } from './transferWithoutDate'
import { transferWithoutVoucher } from './transferWithoutVoucher'
import { voucherMissing } from './voucherMissing'
import { voucherTwice } from './voucherTwice'
import { voucherUsedBefore } from './voucherUsedBefore'
import { worksPaidBefore } from './worksPaidBefore'
import { worksRepeated } from './worksRepeated'
import { worksSplit } from './worksSplit'
import { worksSplitOver } from './worksSplitOver'
import { zeroWithoutReason } from './zeroWithoutReason'
import type { Rule } from './rule'

/** Every check, in the order in which a statement is read. */
export const RULES: readonly Rule[] = [
  partMissing,
  contactMissing,
  keepingMissing,
  keepingIncomplete,
  openingMissing,
  closingMissing,
  openingDiffers,
  closingDiffers,
  subtotalDiffers,
  negativeAmount,
  aboveContract,
  outsideTerm,
  sourceMissing,
  sourceTwice,
  sourceUnregistered,
  categoryDiffers,
  misnamed,
  zeroWithoutReason,
  noIncomeWithoutReason,
  sourceSilent,
  suddenZero,
  incomeJump,
  belowContract,
  voucherMissing,
  voucherTwice,
  voucherUsedBefore,
  decisionMissing,
  decisionUnknown,
  decisionLater,
  decisionForOther,
  decisionExceeded,
  ratioUnknown,
  ratioDiffers,
  splitNotWhole,
  costAboveAgreed,
  transferWithoutVoucher,
  transferWithoutDate,
  transferOutsidePeriod,
  surplusKept,
  papersMissing,
  worksSplit,
  worksRepeated,
  worksPaidBefore,
  worksSplitOver,
  boardMissing,
  boardElsewhere,
  boardPhotoMissing,
  boardPhotoOld,
  boardPhotoAgain,
  late,
]
