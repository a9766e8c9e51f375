import { dateOf, endOf, type Instant, type LocalDate } from '../../domain/common'
import { moment, nearDay } from './common'

/** 10月23日 where the rule counts days, 今天12:46 where it counts hours. */
export const dueMoment = (due: Instant, today: LocalDate): string =>
  due === endOf(dateOf(due)) ? nearDay(dateOf(due), today) : moment(due, today)
