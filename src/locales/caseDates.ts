import { dateOf, endOf, type Instant, type LocalDate } from '../../domain/common'
import { dayName, moment } from './common'

/** 10月23日 where the rule counts days, 今天12:46 where it counts hours. */
export const dueMoment = (due: Instant, today: LocalDate): string =>
  due === endOf(dateOf(due)) ? dayName(dateOf(due), today) : moment(due, today)
