import { localDate } from '../../domain/common'
import type { CasePolicy } from '../../domain/case'
import { dutyTable } from '../../domain/case'
import { DEPARTMENT_DUTIES } from './departmentDuties'
import { issued } from './document'
import { FIRE_DUTIES } from './fireDuties'
import { ORDER_DUTIES, POSTING_DUTIES } from './orderDuties'

/**
 * Parts 四 and 六 of the plan. 县住建局 is the property authority and stands here as `county`; 县综合执法局 is
 * `urbanManagement`. A page break cuts 四(四) in two; its words are joined again.
 */
export const cases: CasePolicy = dutyTable([...FIRE_DUTIES, ...ORDER_DUTIES, ...POSTING_DUTIES, ...DEPARTMENT_DUTIES], {
  from: issued,
  verifiedOn: localDate('2026-10-01'),
})
