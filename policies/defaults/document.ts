import { localDate } from '../../domain/common'
import type { PackDocument, Reason } from '../../domain/policy'

/** Numbers that no document gives: ours, each with a reason, changed per county. */
export const document: PackDocument = {
  id: 'defaults',
  title: '明账的默认设置（没有文件规定时使用，各地可以改）',
  shortName: '明账默认设置',
  issuedBy: ['明账'],
  issued: localDate('2019-12-31'),
  regions: [],
}

/** As early as the oldest day that a plan speaks of, so that no period a county enters is without a setting. */
export const issued = document.issued

/** Why a setting of ours is what it is; stands where a quote would. */
export const reason = (text: string): Reason => ({ reason: text })
