import { dateOf, isLocalDate } from '../../../domain/common'
import { dayName } from '../../locales/common'

/** 2029年5月31日 of a date as an answer carries it; anything else as it stands. */
export const spokenDay = (day: string): string => (isLocalDate(day) ? dayName(day, dateOf(Date.now())) : day)
